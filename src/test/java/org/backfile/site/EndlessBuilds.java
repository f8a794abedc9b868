package org.backfile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A program that builds two sites by turns until it is killed, and prints a line at each step. */
final class EndlessBuilds {

    private static final int PAGES = 40;

    private EndlessBuilds() {}

    public static void main(String[] arguments) throws IOException {
        var site = Path.of(arguments[0]);
        var way = SiteFolder.Way.valueOf(arguments[1]);
        for (int turn = 0; ; turn++) {
            try (var folder = SiteFolder.open(site, SiteFolder.Start.UPDATE, way)) {
                for (var file : site(turn % 2).entrySet()) {
                    folder.add(new SiteFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
                    step();
                }
                folder.complete();
                step();
                folder.commit();
                step();
            }
        }
    }

    private static void step() {
        System.out.println("step");
        System.out.flush();
    }

    /** One of two sites: pages that both have, some of them alike, and pages that only one has. */
    static Map<String, String> site(int which) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < PAGES; i++) {
            if (i % 5 != which) {
                files.put("articles/" + i % 7 + "/" + i + ".html", "Article " + (i % 3 == 0 ? i : i + " " + which));
            }
        }
        files.put("index.html", "Home of " + which);
        return files;
    }
}
