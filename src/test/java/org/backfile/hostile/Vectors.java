package org.backfile.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.backfile.read.Packed;

/** The attacks: every payload in several vessels, and files that are attacks by what they are called, packed in or made like. */
final class Vectors {

    /** So many vessels carry each payload; which, goes round. */
    private static final int VESSELS_A_PAYLOAD = 4;

    private final List<Vector> vectors = new ArrayList<>();

    private Vectors() {}

    /** All of them, the same on every run. */
    static List<Vector> all() throws IOException {
        var all = new Vectors();
        all.payloads();
        all.names();
        all.archives();
        all.shapes();
        all.encodings();
        all.pictures();
        return List.copyOf(all.vectors);
    }

    private void payloads() {
        var vessels = Vessel.values();
        int turn = 0;
        for (var payload : Payloads.all()) {
            for (int i = 0; i < VESSELS_A_PAYLOAD; i++) {
                vectors.add(vessels[turn++ % vessels.length].with(id(), payload));
            }
            // So that a payload does not meet the same vessels as the one before it.
            turn += vessels.length % VESSELS_A_PAYLOAD == 0 ? 1 : 0;
        }
    }

    private void names() {
        for (var name : List.of(
                "-rf.txt",
                "--help.txt",
                "con.txt",
                "AUX.txt",
                "nul",
                "com1.txt",
                "lpt9.md",
                "dots...txt",
                "blank .txt",
                " blank.txt",
                "semi;colon.txt",
                "$(touch ID).txt",
                "`touch ID`.txt",
                "|ID.txt",
                "quote\".txt",
                "apostrophe'.txt",
                "<script>ID.txt",
                "%2e%2e%2fID.txt",
                "%00ID.txt",
                "line\nend.txt",
                "tab\tID.txt",
                "esc\u001B[2JID.txt",
                "\u202Etxt.ID",
                "zero\u200Bwidth.txt",
                "Case.txt",
                "case.txt",
                "CASE.TXT",
                "caf\u00E9.txt",
                "cafe\u0301.txt",
                "\uFF0E\uFF0E\uFF0FID.txt",
                "back\\slash.txt",
                "..\\..\\ID.txt",
                "C:ID.txt",
                "ID.txt:stream",
                "emoji\uD83D\uDEA2.txt",
                "index.html.txt",
                "..txt",
                "...",
                "#hash?query&and=.txt",
                "long-" + "x".repeat(200) + ".txt",
                "desktop.ini.txt",
                "SHA256SUMS.txt",
                "search.html.md",
                "data/articles/ID.txt",
                "assets/ID.txt",
                "articles/../ID.txt")) {
            var id = id();
            add(
                    id,
                    "names of files",
                    "names/" + name.replace("ID", id),
                    Vessel.text(id),
                    name.startsWith(".") ? "" : id);
        }
    }

    private void archives() throws IOException {
        for (var name : List.of(
                "../ID.txt",
                "../../../../tmp/ID.txt",
                "/tmp/ID.txt",
                "C:\\ID.txt",
                "a/../../ID.txt",
                "..\\ID.txt",
                "con/ID.txt",
                "a//b/./ID.txt",
                "\u0000ID.txt",
                "line\nID.txt",
                "<img src=x onerror=ID>.txt",
                "\u001B[2JID.txt",
                "-ID.txt",
                "x".repeat(300) + "ID.txt",
                "ID.txt")) {
            var id = id();
            add(id, "names in a ZIP file", "zip/" + id + ".zip", Vessel.zip(name.replace("ID", id), id), id);
        }
        var zeros = new byte[40 << 20];
        add("bombs", "bombs/gzip.txt.gz", Packed.gzip(zeros));
        add("bombs", "bombs/twice.txt.gz", Packed.gzip(Packed.gzip(zeros)));
        add("bombs", "bombs/zip.zip", Packed.zip("zeros.txt", new String(zeros, StandardCharsets.ISO_8859_1)));
        add("bombs", "bombs/nested.zip", Packed.zip("a.txt", "Fine.", "b.zip", "PK\u0003\u0004"));
        add("bombs", "bombs/locked.zip", Packed.encrypted(Packed.zip("a.txt", "Secret.")));
        var cut = Packed.zip("a.txt", "The ferry sailed.".repeat(100));
        add("bombs", "bombs/cut.zip", java.util.Arrays.copyOf(cut, cut.length - 30));
        add("bombs", "bombs/directory.zip", lied(cut));
        add("bombs", "bombs/warc.warc.gz", Packed.gzip("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n"));
        add("bombs", "bombs/length.warc", bytes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n"));
        add(
                "bombs",
                "bombs/record.warc",
                bytes("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 9\r\n\r\n<p>Hello!</p>"));
    }

    /** The directory says that it has four thousand million entries. */
    private static byte[] lied(byte[] zip) {
        var lie = zip.clone();
        for (int i = lie.length - 22; i < lie.length - 2 && i >= 0; i++) {
            if (lie[i] == 'P' && lie[i + 1] == 'K' && lie[i + 2] == 5) {
                java.util.Arrays.fill(lie, i + 8, i + 20, (byte) 0xFF);
            }
        }
        return lie;
    }

    private void shapes() {
        int many = 20_000;
        for (var shape : List.of(
                new String[] {"divs.html", "<html><body>" + "<div>".repeat(many) + "deep"},
                new String[] {"bold.html", "<html><body><p>" + "<b>".repeat(many) + "deep"},
                new String[] {"links.html", "<html><body><p>" + "<a href=x>".repeat(many) + "deep"},
                new String[] {"tables.html", "<html><body>" + "<table><tr><td>".repeat(many / 4) + "deep"},
                new String[] {"forms.html", "<html><body>" + "<select><option><svg><math>".repeat(many / 8) + "deep"},
                new String[] {"attributes.html", "<html><body><p " + attributes(many) + ">Many</p>"},
                new String[] {"attribute.html", "<html><body><p title='" + "x".repeat(1 << 20) + "'>Long</p>"},
                new String[] {"quotations.md", ">".repeat(many) + " deep"},
                new String[] {"lists.md", "- ".repeat(many) + "deep"},
                new String[] {"stars.md", "*a **b ".repeat(many) + "deep"},
                new String[] {"brackets.md", "[".repeat(many) + "](x)"},
                new String[] {"images.md", "![a](b ".repeat(many)},
                new String[] {"ruler.md", "Fine.\n\n" + "-".repeat(many) + "\n"},
                new String[] {"ticks.md", "`a``b```".repeat(many)},
                new String[] {
                    "anchors.md",
                    "---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n---\nText.\n"
                },
                new String[] {"itself.md", "---\na: &a [*a, *a]\nb: &b {c: *b}\n---\nText.\n"},
                new String[] {
                    "tags.md", "---\n!!java.lang.Runtime x: !!javax.script.ScriptEngineManager [y]\n---\nText.\n"
                },
                new String[] {"yaml.md", "---\ntitle: " + "[".repeat(many) + "\n---\nText.\n"},
                new String[] {"deep.json", "{\"text\":\"Fine.\",\"x\":" + "[".repeat(many) + "]".repeat(many) + "}"},
                new String[] {
                    "numbers.jsonl",
                    "{\"id\":" + "9".repeat(5_000) + ",\"published\":1e400,\"text\":\"Numbers without end.\"}"
                },
                new String[] {"twice.jsonl", "{\"id\":\"a\",\"id\":\"b\",\"text\":\"One.\",\"text\":\"Two.\"}"},
                new String[] {
                    "prototype.jsonl",
                    "{\"__proto__\":{\"x\":1},\"constructor\":\"y\",\"id\":\"__proto__\",\"outlet\":\"__proto__\",\"authors\":[\"constructor\",\"toString\"],\"text\":\"An archive of prototypes.\"}"
                },
                new String[] {"cells.csv", "id,text\n" + ",".repeat(many) + "\n\"" + "\"\"".repeat(many)},
                new String[] {
                    "laughs.xml",
                    "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]><rss><channel><item><title>&d;</title><description>&d;</description></item></channel></rss>"
                },
                new String[] {
                    "outside.xml",
                    "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY % y SYSTEM 'https://canary.invalid/dtd'> %y;]><rss><channel><item><title>Entities &x;</title><description>&x; and &y;</description></item></channel></rss>"
                },
                new String[] {"names.txt", "By July ".repeat(many)},
                new String[] {
                    "signs.txt", "a@".repeat(many) + "\n" + "http://".repeat(many) + "\n" + "\u201C".repeat(many)
                },
                new String[] {"spaces.txt", "Title\n\n" + " \t".repeat(many) + "end.\n"},
                new String[] {"lines.txt", "\n".repeat(many) + "end\n" + "\r".repeat(many)},
                new String[] {"marks.txt", "Zalgo\n\n" + "e" + "\u0301".repeat(many) + "\n"},
                new String[] {"word.txt", "Word\n\n" + "w".repeat(many * 10) + "\n"})) {
            add("shapes", "shapes/" + shape[0], bytes(shape[1]));
        }
    }

    private static String attributes(int count) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append("a").append(i).append("=x onclick").append(i).append("=y ");
        }
        return all.toString();
    }

    private void encodings() {
        var script = "<script>" + "window.__canary=`encoding`" + "</script>";
        for (var name : List.of(
                "utf-16le",
                "utf-16be",
                "utf-32le",
                "iso-2022-jp",
                "iso-2022-kr",
                "shift_jis",
                "gb18030",
                "ibm037",
                "windows-1252")) {
            var id = id();
            var body =
                    Vessel.html(id, "<meta http-equiv=content-type content='text/html; charset=" + name + "'>", script);
            var text = new String(body, StandardCharsets.UTF_8).replace("<meta charset=utf-8>", "");
            add(id, "encodings", "encodings/" + name + ".html", text.getBytes(Charset.forName(name)), "");
        }
        for (var name : List.of("utf-7", "x-user-defined", "hz-gb-2312", "x-none", "replacement", "utf-8\u0000")) {
            var id = id();
            var text = new String(
                    Vessel.html(id, "", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-" + script), StandardCharsets.UTF_8);
            add(
                    id,
                    "encodings",
                    "encodings/" + name.replace("\u0000", "0") + ".html",
                    bytes(text.replace("charset=utf-8", "charset='" + name + "'")),
                    "");
        }
        add(
                "encodings",
                "encodings/overlong.txt",
                latin(
                        "Overlong\n\n\u00C0\u00BCscript\u00C0\u00BE \u00E0\u0080\u00BC \u00F8\u0088\u0080\u0080\u00BC and more words of a ferry.\n"));
        add(
                "encodings",
                "encodings/lone.txt",
                latin("Lone bytes\n\nThe \u0080\u0081\u00FE\u00FF ferry \u00ED\u00A0\u0080 sailed.\n"));
        add("encodings", "encodings/odd.txt", latin("\u00FF\u00FEo\0d\0d\0"));
        add("encodings", "encodings/zero.txt", bytes("Zero\0 characters\n\nThe \0ferry\0 sailed.\n"));
        add("encodings", "encodings/marks.txt", bytes("\uFEFF\uFEFFMarks\n\nThe \uFEFFferry sailed.\n"));
    }

    private void pictures() throws IOException {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' onload='window.__canary=1'><script>window.__canary=1</script></svg>";
        add("pictures", "pictures/drawing.svg", bytes(svg));
        add("pictures", "pictures/drawing.png", bytes(svg));
        add("pictures", "pictures/page.gif", bytes("GIF89a/*<script>window.__canary=1</script>*/=1;"));
        add(
                "pictures",
                "pictures/huge.png",
                latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\u007F\u00FF\u00FF\u00FF\u007F\u00FF\u00FF\u00FF\b\2\0\0\0"));
        for (var source : List.of(
                "drawing.svg",
                "drawing.png",
                "page.gif",
                "huge.png",
                "../../../../../etc/passwd",
                "/etc/passwd",
                "file:///etc/passwd",
                "%2e%2e/%2e%2e/etc/passwd",
                "..\\..\\etc\\passwd",
                "//canary.invalid/ID.png",
                "https://canary.invalid/ID.png",
                "javascript:CODE",
                "data:text/html;base64,PHNjcmlwdD4=",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/png;base64,!!!!",
                "page.gif#\u0000",
                "link.png")) {
            var id = id();
            add(
                    id,
                    "pictures",
                    "pictures/" + id + ".html",
                    Vessel.html(
                            id,
                            "",
                            "<figure><img width=600 height=400 src='" + Payloads.made(source, id)
                                    + "'><figcaption>Berth " + id + "</figcaption></figure>"),
                    id);
        }
    }

    private String id() {
        return "canary" + (1000 + vectors.size());
    }

    private void add(String threat, String path, byte[] bytes) {
        add(id(), threat, path, bytes, "");
    }

    private void add(String id, String threat, String path, byte[] bytes, String shown) {
        vectors.add(new Vector(id, threat, path, bytes, shown));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        var out = new ByteArrayOutputStream();
        text.chars().forEach(out::write);
        return out.toByteArray();
    }
}
