package org.backfile.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A small archive of made articles that somebody keeps editing, by chance from a seed. Holds what one item may depend on besides its own bytes:
 * pages with a frame that recurs, copies of each other, pictures beside them, records of one file, settings, corrections, a theme.
 */
public final class EditedArchive {

    private static final List<String> OUTLETS = List.of("Skarholm Courier", "The Lantern", "Marsh Valley Gazette");

    private static final List<String> PEOPLE =
            List.of("Ines Halloran", "Piet Vermeer", "Agnes Toll", "Tomas Berg", "Ruth Ekdahl", "Samuel Okoro");

    private static final List<String> SENTENCES = List.of(
            "The ferry to the outer islands did not leave the harbour of Skarholm on Tuesday because ice had closed the channel.",
            "%s, who has led the council since the spring, called the report \u201ca careful piece of work that nobody has read\u201d.",
            "Two boats were brought in by the harbour master before noon and a third one was found drifting near the light.",
            "\u201cWe have waited for the bridge for eleven years and we can wait for another winter,\u201d said %s of the fishing union.",
            "The council of Marsh Valley will vote on the new dike in June, and the money is to come from the province.",
            "Nobody at the Nordhav Shipping Company wanted to say when the old steamer will be broken up.",
            "A reader wrote to this paper that the bell of the chapel has not been heard since the storm of last October.",
            "%s told the Lantern that the survey of the wells had found more salt than in any year before.",
            "The school at Tollgate keeps its three classes, although only nineteen children were counted at the gate this week.",
            "According to %s, the railway will run one train a day until the embankment has been mended.");

    private final Random random;
    private final Path folder;
    private final Map<Path, byte[]> before = new HashMap<>();
    private int made;

    /** An archive of some forty articles in a folder, which is made. */
    public EditedArchive(long seed, Path folder) throws IOException {
        this.random = new Random(seed);
        this.folder = folder;
        for (int i = 0; i < 14; i++) {
            Files.createDirectories(source().resolve("pages"));
            write(source().resolve("pages/" + name() + ".html"), page());
            write(source().resolve("dumps/" + name() + ".txt"), dump());
        }
        for (int i = 0; i < 8; i++) {
            write(source().resolve("notes/" + name() + ".md"), note());
        }
        write(source().resolve("wire.jsonl"), records(5));
        write(source().resolve("cables.jsonl.gz"), packed(records(4)));
        Files.write(source().resolve("pages/harbour.png"), picture(640));
        settings();
    }

    public Path folder() {
        return folder;
    }

    private Path source() {
        return folder.resolve("articles");
    }

    /** One edit; gives it in words. */
    public String edit() throws IOException {
        return switch (random.nextInt(14)) {
            case 0 -> added(write(source().resolve("pages/" + name() + ".html"), page()));
            case 1 -> added(write(source().resolve("dumps/" + name() + ".txt"), dump()));
            case 2 -> delete();
            case 3 -> rename();
            case 4 -> touch();
            case 5 -> revert();
            case 6 -> template();
            case 7 -> settings();
            case 8 -> correct();
            case 9 -> "picture " + write(source().resolve("pages/harbour.png"), picture(600 + random.nextInt(9)));
            case 10 -> records();
            case 11 -> copy();
            default -> rewrite();
        };
    }

    private String records() throws IOException {
        var records = records(3 + random.nextInt(4));
        return "records "
                + (random.nextBoolean()
                        ? write(source().resolve("wire.jsonl"), records)
                        : write(source().resolve("cables.jsonl.gz"), packed(records)));
    }

    private static String added(Path file) {
        return "add " + file.getFileName();
    }

    private String delete() throws IOException {
        var file = any();
        before.put(file, Files.readAllBytes(file));
        Files.delete(file);
        return "delete " + file.getFileName();
    }

    private String rename() throws IOException {
        var file = any();
        var name = String.valueOf(file.getFileName());
        var target = file.resolveSibling(name() + name.substring(name.lastIndexOf('.')));
        Files.move(file, target);
        return "rename " + name + " to " + target.getFileName();
    }

    private String touch() throws IOException {
        var file = any();
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_500_000_000_000L + random.nextInt(1_000_000_000)));
        return "touch " + file.getFileName();
    }

    /** Puts back what was there before an edit. */
    private String revert() throws IOException {
        var files = before.keySet().stream().sorted().toList();
        if (files.isEmpty()) {
            return "nothing to revert";
        }
        var file = files.get(random.nextInt(files.size()));
        var bytes = before.remove(file);
        Files.write(file, bytes);
        return "revert " + file.getFileName();
    }

    /** Changes a sentence of one article, its length seldom. */
    private String rewrite() throws IOException {
        var file = any();
        var text = Files.readString(file);
        before.put(file, text.getBytes(UTF_8));
        boolean sameLength = random.nextBoolean();
        var changed = sameLength
                ? text.replaceFirst("ferry|bridge", random.nextBoolean() ? "tower" : "canal")
                : text.replaceFirst("\\. ", ". " + sentence().replace("$", "") + " ");
        Files.writeString(file, changed);
        return "rewrite " + file.getFileName();
    }

    /** Prints an article of one outlet in another. */
    private String copy() throws IOException {
        var file = any();
        var name = String.valueOf(file.getFileName());
        var target = file.resolveSibling(name() + name.substring(name.lastIndexOf('.')));
        Files.writeString(target, Files.readString(file).replaceFirst("Skarholm Courier|The Lantern", OUTLETS.get(2)));
        return "copy " + name + " to " + target.getFileName();
    }

    private String template() throws IOException {
        var file = folder.resolve("templates/about.peb");
        if (Files.exists(file) && random.nextBoolean()) {
            Files.delete(file);
            return "remove a template";
        }
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, Files.readString(Path.of("templates/about.peb")) + "<!-- " + random.nextInt(1000) + " -->\n");
        return "change a template";
    }

    private String settings() throws IOException {
        var text =
                new StringBuilder("sources: articles\nsite:\n  title: Papers of the coast " + random.nextInt(3) + "\n");
        if (random.nextBoolean()) {
            text.append("  url: https://archive.example.org/")
                    .append(random.nextInt(2))
                    .append("/\n");
        }
        if (random.nextBoolean()) {
            text.append("outlets:\n  - match: dumps/\n    drop-lines: [\"Subscribe to .*\"]\n    name: ")
                    .append(OUTLETS.get(random.nextInt(OUTLETS.size())))
                    .append("\n");
        }
        Files.writeString(folder.resolve("site-config.yaml"), text.toString());
        return "settings";
    }

    /** Sets the section of an article that has an address. */
    private String correct() throws IOException {
        var pinned = folder.resolve("permalinks.tsv");
        if (!Files.exists(pinned)) {
            return "nothing to correct";
        }
        var ids = Files.readAllLines(pinned).stream()
                .filter(line -> line.startsWith("article\t"))
                .map(line -> line.replaceFirst(".*?([a-z2-7]{10})\\.html$", "$1"))
                .toList();
        var lines = new ArrayList<>(List.of("id,field,value,note"));
        int start = random.nextInt(ids.size());
        for (var id : ids.subList(start, Math.min(ids.size(), start + random.nextInt(3)))) {
            lines.add(id + ",section,Harbour " + random.nextInt(4) + ",as the index of the paper has it");
            lines.add(id + ",headline,\"Corrected, " + random.nextInt(4) + "\",");
        }
        Files.write(folder.resolve("corrections.csv"), lines);
        return "correct " + (lines.size() - 1) + " fields";
    }

    private Path any() throws IOException {
        try (Stream<Path> walk = Files.walk(source())) {
            var files = walk.filter(file -> file.toString().matches(".*\\.(?:html|txt|md)"))
                    .sorted()
                    .toList();
            return files.get(random.nextInt(files.size()));
        }
    }

    private static Path write(Path file, String text) throws IOException {
        return write(file, text.getBytes(UTF_8));
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private String name() {
        return "piece-" + made++;
    }

    private String outlet() {
        return OUTLETS.get(random.nextInt(OUTLETS.size()));
    }

    private String person() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(person());
    }

    private String paragraph() {
        return Stream.generate(this::sentence)
                .limit(1L + random.nextInt(3))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private String day() {
        return "1957-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String headline() {
        return "Harbour notes " + made + ": " + sentence().substring(0, 24).strip();
    }

    private String page() {
        var outlet = outlet();
        var headline = headline();
        var body = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            body.append("<p>").append(paragraph()).append("</p>\n");
        }
        return """
                <!doctype html><html lang="en"><head><title>%s</title>
                <meta property="og:site_name" content="%s"><meta property="article:published_time" content="%sT08:00:00Z"></head>
                <body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>%s</h1><p class="byline">By %s</p>
                <figure><img src="harbour.png" alt="The harbour"><figcaption>The harbour in winter</figcaption></figure>
                %s</article><footer><p>All rights reserved by the printers of %s.</p></footer></body></html>
                """.formatted(headline, outlet, day(), headline, person(), body, outlet);
    }

    private String dump() {
        var text = new StringBuilder("Home | Sea | Letters\n\n" + headline() + "\n\nBy " + person() + "\n\n");
        for (int i = 0; i < 4; i++) {
            text.append(paragraph()).append("\n\n");
        }
        return text + "Subscribe to our letter from the quay.\n\nAll rights reserved by the printers of this paper.\n";
    }

    private String note() {
        return "---\ntitle: \"" + headline() + "\"\ndate: " + day() + "\noutlet: " + outlet() + "\n---\n\n"
                + paragraph() + "\n\n" + paragraph() + "\n";
    }

    private String records(int count) {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\": \"wire-%d-%d\", \"headline\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}%n"
                    .formatted(count, i, headline(), day(), paragraph()));
        }
        return lines.toString();
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The head of a PNG file, which is all that is ever looked at. */
    private static byte[] picture(int width) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put("IHDR".getBytes(UTF_8))
                .putInt(width)
                .putInt(480)
                .array();
    }
}
