package org.backfile.extract.date;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * The year in an article's own copyright line. Templates of sites carry such lines too, and theirs lag years behind or run on; so a line
 * counts only if it names the outlet that the article itself names, and only if no other such line says another year. Even then it is a weak
 * clue.
 */
record Copyright(int year, Evidence evidence) {

    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d\\s?[-–]\\s?)?(?<last>(?:19|20)\\d\\d)(?!\\d)");

    /** The year of the copyright line that names one of the outlets; absent if there is none or two lines disagree. */
    static @Nullable Copyright of(List<LabelledText> passages, Set<String> outlets) {
        var years = new TreeSet<Integer>();
        Copyright own = null;
        for (var passage : passages) {
            if (passage.label() != Label.COPYRIGHT) {
                continue;
            }
            var last = YEARS.matcher(passage.text()).results().max(Comparator.comparing(match -> match.group(1)));
            if (last.isPresent()) {
                int year = Integer.parseInt(last.get().group(1));
                years.add(year);
                if (names(passage.text(), outlets)) {
                    own = new Copyright(
                            year,
                            passage.evidence(
                                    new Span(last.get().start(), last.get().end())));
                }
            }
        }
        return years.size() == 1 ? own : null;
    }

    private static boolean names(String text, Set<String> outlets) {
        var lower = text.toLowerCase(Locale.ROOT);
        return outlets.stream().anyMatch(outlet -> lower.contains(outlet.toLowerCase(Locale.ROOT)));
    }
}
