package org.backfile.corpus;

import java.util.Random;

/** News of an invented harbour, the same at every call. */
public final class MadeNews {

    private static final String[] WHO = {"The mayor", "Ada Quill", "The harbour master", "A fisher", "The council"};
    private static final String[] DID = {"opened", "closed", "measured", "painted", "sold", "repaired", "lost", "found"};
    private static final String[] WHAT = {"the ferry", "a bridge", "the old quay", "two cranes", "the market", "a lamp"};
    private static final String[] WHEN = {"on Monday", "before the storm", "after noon", "last spring", "at last"};

    private MadeNews() {}

    /** Paragraphs of four sentences, some of them spoken. */
    public static String[] paragraphs(int count) {
        var random = new Random(1950);
        var paragraphs = new String[count];
        for (int i = 0; i < count; i++) {
            var paragraph = new StringBuilder();
            for (int sentence = 0; sentence < 4; sentence++) {
                paragraph
                        .append(one(WHO, random))
                        .append(' ')
                        .append(one(DID, random))
                        .append(' ')
                        .append(one(WHAT, random))
                        .append(" and ")
                        .append(one(DID, random))
                        .append(' ')
                        .append(one(WHAT, random))
                        .append(' ')
                        .append(one(WHEN, random))
                        .append(" for ")
                        .append(random.nextInt(1000))
                        .append(" crowns. ");
            }
            paragraphs[i] = i % 3 == 2
                    ? "\"We waited " + i + " weeks for this,\" said Mara Lindqvist. " + paragraph
                    : paragraph.toString();
        }
        return paragraphs;
    }

    /** A page as sites have them: an article between navigation, teasers, a form and a footer; some 14 kB. */
    public static String page() {
        var page = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>Ferry sails again | Harbour File</title>")
                .append("<meta property=og:title content='Ferry sails again'><script>var ads = [];</script></head><body><nav><ul>");
        for (int i = 0; i < 40; i++) {
            page.append("<li><a href=/section/").append(i).append(">Section ").append(i).append("</a></li>");
        }
        page.append("</ul></nav><main><article><h1>Ferry sails again</h1><p class=byline>By Ada Quill</p>")
                .append("<time datetime=1950-05-01>1 May 1950</time>");
        for (var paragraph : paragraphs(30)) {
            page.append("<p>").append(paragraph.replace("\"", "&quot;")).append("</p>\n");
        }
        page.append("</article><aside><h2>Most read</h2><ol>");
        for (int i = 0; i < 20; i++) {
            page.append("<li><a href=/news/").append(i).append("><h3>Market opens ").append(i).append("</h3></a></li>");
        }
        return page.append("</ol></aside></main><footer><p>&copy; 1950 Harbour File. All rights reserved.</p></footer>")
                .append("</body></html>")
                .toString();
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
