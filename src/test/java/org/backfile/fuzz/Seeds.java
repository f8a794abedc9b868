package org.backfile.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.read.Packed;

/** Small sound inputs, from which a fuzzer learns the shape of a format. */
final class Seeds {

    private static final String TEXT = """
            Ferry sails again
            By Ada Quay
            July 11, 2024

            PORTHOLM (Harbour Wire) — The ferry sailed on Monday, said the harbour master, Jens Brink.

            "We had been waiting for this since 1999," Brink said. "All berths are open."

            Copyright © 2024 Harbour Gazette. All rights reserved.
            """;

    private static final String MARKDOWN = """
            ---
            title: "Ferry sails again"
            author: [Ada Quay, {name: Bo Lind}]
            date: 2024-07-11
            ---
            # Ferry sails again

            > The **ferry** [sailed](https://example.org/a "t") on _Monday_.

            1. one
               - two

            | a | b |
            |---|---|
            | `c` | ![d](e.png) |

            <b onclick="x">raw</b> &amp; \\* ***done***
            """;

    private static final String HTML = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry sails again | Harbour Gazette</title>
            <meta property="og:title" content="Ferry sails again"><meta name="author" content="Ada Quay">
            <link rel="canonical" href="https://gazette.example/2024/07/ferry">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry sails again",
            "datePublished":"2024-07-11T08:00:00+02:00","author":[{"@type":"Person","name":"Ada Quay"}],"articleBody":"The ferry sailed."}
            </script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry sails again</h1>
            <p class="byline">By <a rel="author" href="/ada">Ada Quay</a>, <time datetime="2024-07-11">July 11</time></p>
            <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A quay"><figcaption>The quay</figcaption></figure>
            <p>PORTHOLM &mdash; The <em>ferry</em> sailed on <a href="https://example.org/?a=1&amp;b=2">Monday</a>.<br>It was late.</p>
            <table><tr><td>Berth</td><td>4</td></tr></table><blockquote>&ldquo;At last,&rdquo; said Bo Lind.</blockquote>
            <ul><li>One</li></ul><pre>code</pre></article><footer>&copy; 2024 Harbour Gazette</footer></body></html>
            """;

    private static final String JSON = """
            {"id":"a1","headline":"Ferry sails again","text":"The ferry sailed.\\nIt was late.","published":"2024-07-11","authors":["Ada Quay"]}
            {"id":2,"title":"Storm","html":"<p>It <b>blew</b>.</p>","source":{"name":"Harbour Gazette"},"published":1720683000,"url":"https://e.example/2"}
            """;

    private static final String CSV = """
            id;title;body;author;date
            1;Ferry sails again;"The ferry; it sailed
            and ""came back"".";Ada Quay;2024-07-11
            2;Storm;It blew.;;11.7.2024
            """;

    private static final String FEED = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE rss [<!ENTITY berth "quay">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Harbour Gazette</title><link>https://gazette.example/</link><item><title>Ferry &amp; sails</title>
            <link>https://gazette.example/1</link><guid>1</guid><pubDate>Thu, 11 Jul 2024 08:00:00 GMT</pubDate>
            <content:encoded><![CDATA[<p>The ferry [caption id="1"]<img src="a.png"/> sailed[/caption].</p>]]></content:encoded>
            <wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title type="html">Ferry</title><id>u:1</id>
            <updated>2024-07-11T08:00:00Z</updated><content type="xhtml"><div><p>It sailed.</p></div></content></entry></feed>
            """;

    private static final String MHTML = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://gazette.example/1
            Subject: =?utf-8?Q?Ferry=20sails?=
            Date: Thu, 11 Jul 2024 08:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="----B"

            ------B
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://gazette.example/1

            <html><body><article><h1>Ferry</h1><p>The ferry =3D sailed and =
            came back.</p></article></body></html>
            ------B
            Content-Type: image/gif
            Content-Transfer-Encoding: base64
            Content-Location: https://gazette.example/a.gif

            R0lGODlhAQABAAAAACw=
            ------B--
            """;

    private Seeds() {}

    static List<byte[]> of(Target target) throws IOException {
        return switch (target) {
            case TEXT -> texts(TEXT, TEXT.replace("\n", "\r\n"));
            case MARKDOWN -> texts(MARKDOWN, "Plain\n\nTwo *lines*\nhere.\n");
            case HTML, SITE -> texts(HTML, "<p>One<p>Two");
            case JSON ->
                texts(
                        JSON,
                        "[" + JSON.strip().replace("\n", ",") + "]",
                        "{\"response\":{\"docs\":[" + JSON.lines().findFirst().orElse("") + "]}}");
            case CSV -> texts(CSV, CSV.replace(';', '\t'));
            case FEED -> texts(FEED, ATOM);
            case WARC -> List.of(warc(), Packed.gzip(warc()));
            case MHTML -> texts(MHTML, MHTML.replace("\n", "\r\n"));
            case ZIP ->
                List.of(
                        Packed.zip("a/ferry.md", MARKDOWN, "b.jsonl", JSON),
                        Packed.stored("c.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
            case GZIP -> List.of(Packed.gzip(TEXT), Packed.gzip(JSON, CSV));
            case PICTURE -> pictures();
            case QUERY ->
                texts(
                        "harbour -fog",
                        "title:(\"the ferry\" OR ha*) after:1950-02..1960 NEAR/3 x",
                        "=U.S. AND NOT \"a b\"",
                        "港口 ferry's");
            case SHARD -> shards();
            case SETTINGS -> settings();
            case CORRECTIONS ->
                texts(
                        "id,field,value,note\nferry23456,headline,Ferry sails,\"said, \"\"so\"\"\"\n",
                        "id,field,value,note\nferry23456,published,2024-07,x\n");
            case NAMES ->
                texts(
                        "action,name,other\njoin,Jens Brink,J. Brink\nsplit,Ada Quay,Ada\n",
                        "name,is\nBrink,Jens Brink\n");
        };
    }

    private static List<byte[]> texts(String... texts) {
        return List.of(texts).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] warc() {
        var body = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 60\r\n\r\n"
                + "<article><h1>Ferry</h1><p>The ferry sailed again.</p></article>";
        var head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/1\r\n"
                + "WARC-Date: 2024-07-11T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:6d1e2a9c-2b1c-4c1f-8a55-0a1b2c3d4e5f>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + body.length() + "\r\n\r\n";
        return (head + body + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> pictures() {
        return List.of(
                "GIF89a\1\0\1\0\0\0\0,".getBytes(StandardCharsets.ISO_8859_1),
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0".getBytes(StandardCharsets.ISO_8859_1),
                "\u00ff\u00d8\u00ff\u00c0\0\21\b\0\1\0\1\3".getBytes(StandardCharsets.ISO_8859_1),
                "RIFF\32\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\20\7\20\21\21".getBytes(StandardCharsets.ISO_8859_1),
                "\0\0\0\34ftypavif\0\0\0\0avifmif1".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Every file of a small index as its script, and the bytes in it. */
    private static List<byte[]> shards() throws IOException {
        var site = SearchTrials.index();
        var seeds = new java.util.ArrayList<byte[]>();
        try (var walk = Files.walk(site)) {
            var files = walk.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < files.size(); i++) {
                var script = Files.readAllBytes(files.get(i));
                seeds.add(with(i, 0, script));
                var text = new String(script, StandardCharsets.UTF_8);
                if (text.matches("(?s)[^,]+,\"[A-Za-z0-9+/=]*\"\\);\n")) {
                    var base64 = text.substring(text.indexOf(",\"") + 2, text.length() - 4);
                    seeds.add(with(i, 1, java.util.Base64.getDecoder().decode(base64)));
                }
            }
        }
        return seeds;
    }

    private static byte[] with(int file, int kind, byte[] content) {
        var bytes = new byte[content.length + 2];
        bytes[0] = (byte) file;
        bytes[1] = (byte) kind;
        System.arraycopy(content, 0, bytes, 2, content.length);
        return bytes;
    }

    private static List<byte[]> settings() throws IOException {
        return List.of(Files.readAllBytes(Path.of("site-config.yaml")), """
                site: {title: Harbour File, url: "https://harbour.example/a/", noindex: true}
                sources: [.]
                read:
                  max-file-size: 3 MiB
                  json: {text: [main.copy, teaser], id: []}
                outlets:
                  Gazette:
                    hosts: [gazette.example]
                    remove: [".ad", "text: (?i)^read more"]
                    body: "article .copy"
                """.getBytes(StandardCharsets.UTF_8));
    }
}
