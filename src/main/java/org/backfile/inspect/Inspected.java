package org.backfile.inspect;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Article;
import org.backfile.corpus.Block;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Reason;
import org.backfile.extract.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * One article in figures. Characters count without white space.
 *
 * @param format and encoding: {@code html in UTF-8}
 * @param outlet empty where nothing tells; likewise {@code language}
 * @param month of publication, {@code 2024-05}; only the year, {@code 2024}, or empty where no more is known
 * @param kept characters that the article shows
 * @param dropped characters that it leaves out, by reason
 */
public record Inspected(
        String id,
        String where,
        String format,
        String outlet,
        String month,
        String language,
        Set<Matter> matters,
        int kept,
        Map<Reason, Integer> dropped,
        Survey survey) {

    private static final int NEARLY_EMPTY = 200;
    private static final int MOSTLY = 20;

    /** The figures of an article. */
    public static Inspected of(Article article, Survey survey) {
        var extraction = article.extraction();
        int kept = 0;
        var dropped = new EnumMap<Reason, Integer>(Reason.class);
        for (var block : extraction.blocks()) {
            int chars = (int) block.text().chars().filter(c -> c > ' ').count();
            if (block instanceof Block.Dropped out) {
                dropped.merge(out.reason(), chars, Integer::sum);
            } else {
                kept += chars;
            }
        }
        var item = extraction.item();
        var metadata = article.metadata();
        var matters = matters(metadata);
        if (survey.dates().unsure()) {
            matters.add(Matter.UNSURE_DATE);
        }
        if (!extraction.damage().isEmpty()) {
            matters.add(Matter.DAMAGED);
        }
        if (survey.body() < NEARLY_EMPTY) {
            matters.add(Matter.NEARLY_EMPTY);
        }
        if (sum(dropped) >= (MOSTLY - 1) * kept && sum(dropped) > NEARLY_EMPTY) {
            matters.add(Matter.MOSTLY_LEFT_OUT);
        }
        return new Inspected(
                article.id(),
                item.source().where(),
                item.format().name().toLowerCase(Locale.ROOT) + " in " + item.encoding(),
                text(metadata.outlet()),
                month(metadata.published()),
                text(metadata.language()),
                matters,
                kept,
                dropped,
                survey);
    }

    int droppedChars() {
        return sum(dropped);
    }

    /** How much of the item is left out, 0 to 1. */
    double droppedShare() {
        int all = kept + droppedChars();
        return all == 0 ? 0 : (double) droppedChars() / all;
    }

    boolean is(Matter matter) {
        return matters.contains(matter);
    }

    private static Set<Matter> matters(Metadata metadata) {
        var matters = EnumSet.noneOf(Matter.class);
        if (metadata.headline() == null) {
            matters.add(Matter.NO_HEADLINE);
        }
        if (metadata.published() == null) {
            matters.add(Matter.UNDATED);
        }
        if (metadata.outlet() == null) {
            matters.add(Matter.NO_OUTLET);
        }
        if (metadata.authors() == null) {
            matters.add(Matter.NO_AUTHOR);
        }
        if (!metadata.contradictions().isEmpty()) {
            matters.add(Matter.DISPUTED);
        }
        return matters;
    }

    private static String month(@Nullable Finding<DateInterval> published) {
        var first = published == null ? null : published.value().earliest();
        var last = published == null ? null : published.value().latest();
        if (first == null || last == null || first.getYear() != last.getYear()) {
            return "";
        }
        return first.getMonth() == last.getMonth() ? first.toString().substring(0, 7) : String.valueOf(first.getYear());
    }

    private static String text(@Nullable Finding<String> finding) {
        return finding == null ? "" : finding.value();
    }

    private static int sum(Map<Reason, Integer> chars) {
        return chars.values().stream().mapToInt(Integer::intValue).sum();
    }
}
