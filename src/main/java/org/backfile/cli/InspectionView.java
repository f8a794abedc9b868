package org.backfile.cli;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.inspect.Inspection;
import org.backfile.inspect.Remark;

/** An inspection for a reader at a terminal: what there is, what wants a look and how to mend it, what recurs, and rules to paste. */
final class InspectionView {

    private static final int SHOWN = 6;
    private static final int WORST = 8;
    private static final int FAMILIES = 8;
    private static final int WIDTH = 72;
    private static final int MANY_MONTHS = 24;

    private final Console console;

    InspectionView(Console console) {
        this.console = console;
    }

    void print(Inspection inspection) {
        count("articles", inspection.articles(), list(inspection.formats()));
        count("outlets", inspection.outletCount(), list(inspection.outlets()));
        list("languages", inspection.languages());
        var periods = periods(inspection.months());
        count("published", dated(inspection), span(inspection.months(), periods));
        inspection.skipped().forEach((kind, count) -> count("skipped", count, kind));
        remarks(inspection.remarks());
        leftOut(inspection);
        families(inspection);
        proposals(inspection.proposedSettings());
        inspection.problems().forEach(console::problem);
    }

    private void remarks(List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            head("What wants a look");
        }
        for (var remark : remarks) {
            var places = String.join(", ", remark.places())
                    + (remark.count() > remark.places().size() ? ", ..." : "");
            count(remark.matter().title(), remark.count(), places);
            console.print(" ".repeat(31) + console.yellow("> ") + remark.fix().replace("`", ""));
        }
    }

    private void leftOut(Inspection inspection) {
        head(percent(inspection.droppedShare()).strip() + " of all text is left out");
        inspection.droppedChars().entrySet().stream().limit(SHOWN).forEach(entry -> {
            double share = (double) entry.getValue() / Math.max(1, all(inspection));
            console.print("  " + percent(share) + "  " + console.faint(bar(share)) + "  "
                    + entry.getKey().title().toLowerCase(Locale.ROOT));
        });
        console.print(console.faint("  most of:"));
        inspection.mostLeftOut().stream()
                .limit(WORST)
                .forEach(item -> console.print(
                        "  " + percent(item.share()) + "  " + console.faint(bar(item.share())) + "  " + item.where()));
    }

    private static long all(Inspection inspection) {
        return inspection.keptChars()
                + inspection.droppedChars().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }

    private void families(Inspection inspection) {
        if (inspection.families().isEmpty()) {
            return;
        }
        head("What recurs most");
        for (var family : inspection.families().stream().limit(FAMILIES).toList()) {
            var text = family.text().length() <= WIDTH
                    ? family.text()
                    : family.text().substring(0, WIDTH - 1) + "…";
            console.print(String.format(Locale.ROOT, "%,9d  ", family.articles()) + text);
            var kept = family.kept() == 0 ? "left out" : "kept in " + family.kept();
            console.print(" ".repeat(11) + console.faint(family.group() + ", " + family.where() + "; " + kept));
        }
    }

    private void proposals(String yaml) {
        if (yaml.isEmpty()) {
            return;
        }
        head("Rules for site-config.yaml, the most useful first; each line stands for itself");
        yaml.lines().forEach(line -> {
            int why = line.indexOf("   # ");
            console.print(why < 0 ? line : line.substring(0, why) + console.faint(line.substring(why)));
        });
    }

    private void head(String words) {
        console.print("");
        console.print(console.bold(words));
    }

    private void list(String what, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            count(what, counts.size(), list(counts));
        }
    }

    private void count(String what, long count, String detail) {
        console.print(String.format(
                        Locale.ROOT,
                        "%s %,7d  %s",
                        console.bold(String.format("%-20s", what)),
                        count,
                        console.faint(detail))
                .stripTrailing());
    }

    private static String list(Map<String, Integer> counts) {
        var first = counts.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return counts.size() > SHOWN ? first + ", ..." : first;
    }

    /** By month, or by year where there are many; the first and the last, and what lies between in short. */
    private static Map<String, Integer> periods(Map<String, Integer> months) {
        if (months.size() <= MANY_MONTHS) {
            return months;
        }
        var years = new TreeMap<String, Integer>();
        months.forEach((month, count) -> years.merge(month.substring(0, 4), count, Integer::sum));
        return years;
    }

    private static int dated(Inspection inspection) {
        return inspection.months().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String span(Map<String, Integer> months, Map<String, Integer> periods) {
        var all = periods.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return all.length() <= WIDTH || months.isEmpty()
                ? all
                : Collections.min(months.keySet()) + " to " + Collections.max(months.keySet());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%3.0f %%", share * 100);
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * 10);
        return "\u2588".repeat(full) + "\u2591".repeat(10 - full);
    }
}
