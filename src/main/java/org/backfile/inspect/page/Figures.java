package org.backfile.inspect.page;

import static org.backfile.inspect.page.Markup.bar;
import static org.backfile.inspect.page.Markup.number;
import static org.backfile.inspect.page.Markup.percent;
import static org.backfile.inspect.page.Markup.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backfile.inspect.Inspection;

/** What the report shows in bars: articles over time, by outlet, format, language and length; what is left out, and why. */
final class Figures {

    private final Inspection inspection;
    private final StringBuilder html;

    Figures(Inspection inspection, StringBuilder html) {
        this.inspection = inspection;
        this.html = html;
    }

    void write() {
        course();
        shelves();
        leftOut();
    }

    /** Articles over time, a bar a month; those of which only the year is known are told in words. */
    private void course() {
        var course = Course.of(inspection.months());
        if (course.bars().size() < 2) {
            return;
        }
        html.append(Markup.head("time", "When they were published", course.sentence()));
        html.append("<div class=\"row\"><div class=\"wide\"><svg class=\"course\" aria-hidden=\"true\">");
        html.append("<line x1=\"0\" x2=\"100%\" y1=\"0\" y2=\"0\"/>");
        int i = 0;
        for (var bar : course.bars().values()) {
            double share = (double) bar / course.most();
            html.append("<rect x=\"")
                    .append(Markup.width((double) i / course.bars().size()))
                    .append("\" width=\"")
                    .append(Markup.width(0.8 / course.bars().size()))
                    .append("\" y=\"")
                    .append(Markup.width(1 - share))
                    .append("\" height=\"")
                    .append(Markup.width(share))
                    .append("\"/>");
            i++;
        }
        html.append("</svg><p class=\"ends\"><span>")
                .append(text(course.first()))
                .append("</span><span>")
                .append(text(course.last()))
                .append("</span></p>\n<details><summary>Years in numbers</summary><ul class=\"years\">");
        Course.years(inspection.months())
                .forEach((year, articles) -> html.append("<li><span>")
                        .append(text(year))
                        .append("</span><span class=\"num\">")
                        .append(number(articles))
                        .append("</span></li>"));
        html.append("</ul></details></div></div>\n</section>\n");
    }

    private void shelves() {
        html.append("<div class=\"thirds\">\n<section>");
        shelf("Outlets", inspection.outlets());
        html.append("</section>\n<section>");
        shelf("Formats", inspection.formats());
        shelf("Languages", inspection.languages());
        html.append("</section>\n<section>");
        shelf("Length in characters", lengths());
        html.append("</section>\n</div>\n");
    }

    private Map<String, Integer> lengths() {
        var lengths = new LinkedHashMap<String, Integer>();
        int least = 0;
        int next = 128;
        for (int articles : inspection.lengths()) {
            if (articles > 0) {
                lengths.put(number(least) + " to " + number(next - 1L), articles);
            }
            least = next;
            next *= 2;
        }
        return lengths;
    }

    private void shelf(String title, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        int all = Math.max(1, inspection.articles());
        html.append("<h2>").append(text(title)).append("</h2><ul class=\"bars\">\n");
        counts.forEach((name, articles) -> listed(name, number(articles), (double) articles / all));
        html.append("</ul>\n");
    }

    private void leftOut() {
        if (inspection.droppedChars().isEmpty()) {
            return;
        }
        long all = Math.max(
                1,
                inspection.keptChars()
                        + inspection.droppedChars().values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
        html.append("<div class=\"thirds\">\n<section><h2>Why text is left out</h2><ul class=\"bars\">\n");
        inspection
                .droppedChars()
                .forEach(
                        (reason, chars) -> listed(reason.title(), percent((double) chars / all), (double) chars / all));
        html.append("</ul></section>\n<section><h2>Files that lose most</h2><ul class=\"bars\">\n");
        inspection.mostLeftOut().forEach(item -> listed(item.where(), percent(item.share()), item.share()));
        html.append("</ul></section>\n</div>\n");
    }

    private void listed(String name, String figure, double share) {
        html.append("<li><span>")
                .append(text(name))
                .append("</span><span class=\"num\">")
                .append(text(figure))
                .append("</span>")
                .append(bar(share))
                .append("</li>\n");
    }
}
