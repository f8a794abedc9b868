package org.backfile.inspect.page;

import static org.backfile.inspect.page.Markup.count;
import static org.backfile.inspect.page.Markup.number;
import static org.backfile.inspect.page.Markup.percent;
import static org.backfile.inspect.page.Markup.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backfile.inspect.Inspection;

/**
 * An inspection as an HTML page in the look of the theme. It is no part of a site: it is sent to a colleague or kept with the files, so its
 * style stands in it and it needs nothing else. It has no script.
 */
public final class ReportPage {

    private static final List<String> STYLES =
            List.of("/templates/assets/backfile.css", "/org/backfile/inspect/report.css");

    private final Inspection inspection;
    private final StringBuilder html = new StringBuilder();

    private ReportPage(Inspection inspection) {
        this.inspection = inspection;
    }

    public static String of(Inspection inspection) {
        var page = new ReportPage(inspection);
        page.write();
        return page.html.toString();
    }

    private void write() {
        html.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>What a build would find</title>
                <style>
                """);
        STYLES.forEach(style -> html.append(resource(style)));
        html.append("""
                </style>
                </head>
                <body class="report">
                <a class="skip" href="#main">Skip to content</a>
                <header class="folio"><span class="name">Backfile</span><span>Inspection</span></header>
                <main id="main">
                <div class="row title"><h1>What a build would find</h1></div>
                """);
        lead();
        remarks();
        proposals();
        new Figures(inspection, html).write();
        groups();
        families();
        problems();
        html.append("</main>\n</body>\n</html>\n");
    }

    private void lead() {
        var dated = inspection.months().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        html.append("<div class=\"row\"><p class=\"deck\">")
                .append(count(inspection.articles(), "article"))
                .append(
                        inspection.outletCount() == 0
                                ? ""
                                : " of "
                                        + (inspection.outletCount() == 1
                                                ? "one outlet"
                                                : number(inspection.outletCount()) + " outlets"))
                .append(dated == 0 ? "" : ", " + number(dated) + " of them dated at least to the year")
                .append(". ")
                .append(percent(inspection.droppedShare()))
                .append(" of the text in their files would be left out. Half of the articles are longer than ")
                .append("about ")
                .append(count(rounded(inspection.medianLength()), "character"))
                .append(".</p></div>\n");
    }

    /** To two figures: it is known to a tenth. */
    private static int rounded(int length) {
        int unit = 1;
        while (length / unit >= 100) {
            unit *= 10;
        }
        return (length + unit / 2) / unit * unit;
    }

    private void remarks() {
        if (inspection.remarks().isEmpty()) {
            return;
        }
        open("look", "What wants a look", "Each with what to do about the first of its files.");
        html.append("<ul class=\"entries\">\n");
        for (var remark : inspection.remarks()) {
            var more = remark.count() - remark.places().size();
            html.append("<li class=\"entry row\"><span class=\"at num\">")
                    .append(number(remark.count()))
                    .append("</span><div><h3>")
                    .append(text(capital(remark.matter().title())))
                    .append("</h3><p>")
                    .append(text(remark.matter().sentence()))
                    .append("</p><p class=\"files\">")
                    .append(text(String.join(", ", remark.places())))
                    .append(more > 0 ? " and " + number(more) + " more" : "")
                    .append("</p></div><p class=\"how fix\">")
                    .append(text(capital(remark.fix())).replaceAll("`([^`]*)`", "<code>$1</code>"))
                    .append(".</p></li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void proposals() {
        if (inspection.proposals().isEmpty()) {
            return;
        }
        open(
                "rules",
                "Rules to paste into site-config.yaml",
                "The most useful first. Each line stands for itself, says why it is proposed, and may be left out.");
        html.append("<div class=\"row\"><pre class=\"settings wide\" tabindex=\"0\"><code>");
        inspection.proposedSettings().lines().forEach(line -> {
            int why = line.indexOf("   # ");
            html.append(
                            why < 0
                                    ? text(line)
                                    : text(line.substring(0, why)) + "<i>" + text(line.substring(why)) + "</i>")
                    .append('\n');
        });
        html.append("</code></pre></div>\n</section>\n");
    }

    private void groups() {
        if (inspection.groups().isEmpty()) {
            return;
        }
        var rest = inspection.groupCount() - inspection.groups().size();
        open(
                "groups",
                "Files that may be made alike",
                "By host, by outlet of the settings or by folder."
                        + (rest > 0 ? " " + number(rest) + " more are not shown." : ""));
        html.append("""
                <div class="scroll" tabindex="0" role="region" aria-label="Table of groups"><table>
                <thead><tr><th scope="col">Group</th><th scope="col">Articles</th><th scope="col">Undated</th><th scope="col">No outlet</th>\
                <th scope="col">No author</th><th scope="col">Left out</th></tr></thead>
                <tbody>
                """);
        for (var group : inspection.groups()) {
            html.append("<tr><th scope=\"row\">")
                    .append(text(group.group()))
                    .append(group.outlet().isEmpty() ? "" : " <span class=\"src\">" + text(group.outlet()) + "</span>")
                    .append("</th>");
            for (int figure :
                    List.of(group.articles(), group.undated(), group.withoutOutlet(), group.withoutAuthors())) {
                html.append("<td>").append(number(figure)).append("</td>");
            }
            html.append("<td>").append(percent(group.droppedShare())).append("</td></tr>\n");
        }
        html.append("</tbody></table></div>\n</section>\n");
    }

    private void families() {
        if (inspection.families().isEmpty()) {
            return;
        }
        open(
                "recurs",
                "What recurs most",
                "Pieces of text that stand in many files of a group, by all their characters.");
        html.append("<ul class=\"entries\">\n");
        for (var family : inspection.families()) {
            var fate = family.kept() == 0
                    ? "Left out of all of them."
                    : "Kept in the text of " + count(family.kept(), "article") + ".";
            html.append("<li class=\"entry row\"><span class=\"at num\">")
                    .append(number(family.articles()))
                    .append("</span><p class=\"words\">")
                    .append(text(family.text()))
                    .append("</p><p class=\"how\">")
                    .append(text(capital(family.group() + ", " + family.where()) + ". " + fate))
                    .append("</p></li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void problems() {
        if (inspection.problems().isEmpty()) {
            return;
        }
        open("problems", "Problems", "Each costs one article at most.");
        html.append("<ul class=\"entries\">\n");
        for (var problem : inspection.problems()) {
            boolean isLost = problem.severity() == org.backfile.corpus.Problem.Severity.LOST;
            html.append("<li class=\"entry row\"><span class=\"at\">")
                    .append(isLost ? "lost" : "warning")
                    .append("</span><div><h3>")
                    .append(text(problem.where()))
                    .append("</h3><p>")
                    .append(text(problem.seen()))
                    .append("</p></div><p class=\"how fix\">")
                    .append(text(problem.advice()))
                    .append("</p></li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void open(String id, String title, String explanation) {
        html.append(Markup.head(id, title, explanation));
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not complete: " + name + " is not in it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
