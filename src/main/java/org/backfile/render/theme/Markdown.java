package org.backfile.render.theme;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** Turns a page that the archive's owner wrote in Markdown into clean HTML. */
public final class Markdown {

    /** flexmark walks nested quotations and lists by recursion; no page that a person wrote is nested deeper. */
    private static final int DEEPEST = 50;

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "sub",
                    "sup",
                    "br",
                    "hr")
            .addTags("table", "thead", "tbody", "tr", "th", "td")
            .addTags("a")
            .addAttributes("a", "href")
            .preserveRelativeLinks(true)
            .addProtocols("a", "href", "http", "https", "mailto");

    private Markdown() {}

    /**
     * Clean HTML: headings from {@code h2} on, no images, no scripts, links to web addresses and relative ones only.
     *
     * @param file its name, for messages
     * @throws TemplateTrouble if quotations or lists are nested beyond all reason
     */
    public static String html(String file, String markdown) {
        refuseDeepNesting(file, markdown);
        var options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        var html = HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(markdown));
        var document = Jsoup.parseBodyFragment(html, "https://relative.invalid/");
        // The page has its own first heading.
        document.select("h1").tagName("h2");
        var settings = new Document.OutputSettings().prettyPrint(false);
        return Jsoup.clean(document.body().html(), "https://relative.invalid/", ALLOWED, settings);
    }

    private static void refuseDeepNesting(String file, String markdown) {
        int number = 0;
        for (var line : markdown.split("\n", -1)) {
            number++;
            long marks = line.chars().filter(c -> c == '>' || c == '\t').count();
            if (marks > DEEPEST) {
                throw new TemplateTrouble(file + ":" + number + ": holds " + marks
                        + " quotation marks or tabs. Nest quotations and lists at most " + DEEPEST + " deep.");
            }
        }
    }
}
