package org.backfile.render.telling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.DateInterval;
import org.backfile.render.telling.Event.Dating;

/**
 * What the articles of a story date: sentences with their days. Sentences of several articles that share most of their words and may mean the
 * same day are one event; its days are those that the most precise of them gives.
 */
final class Events {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int STEM = 6;
    private static final int LONG_WORD = 4;

    /** Of the words of the shorter sentence. */
    private static final double ALIKE = 0.5;

    private static final int FEWEST_ALIKE = 3;

    private static final class Growing {

        final List<Dating> tellings = new ArrayList<>();
        final Set<Integer> articles = new HashSet<>();
        final int words;
        Dating best;

        Growing(Dating dating, int words) {
            this.best = dating;
            this.words = words;
            add(dating);
        }

        void add(Dating dating) {
            tellings.add(dating);
            articles.add(dating.article());
            best = length(dating.when()) < length(best.when()) ? dating : best;
        }

        Event event() {
            return new Event(best.when(), best, tellings);
        }
    }

    private final List<Growing> found = new ArrayList<>();

    /** By the stem of a word the numbers of the events that have it: a running story has thousands of sentences. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    Events(List<Member> members) {
        for (var member : members) {
            for (var dating : member.datings()) {
                if (!isTaken(member, dating)) {
                    take(dating);
                }
            }
        }
    }

    /** Every event, by its days. */
    List<Event> all() {
        return found.stream().map(Growing::event).sorted(Event.BY_DAYS).toList();
    }

    /** {@code on May 27 ... in May alone}: the day tells more. */
    private static boolean isTaken(Member member, Dating dating) {
        return member.datings().stream()
                .anyMatch(other -> other.sentence().equals(dating.sentence())
                        && touch(other.when(), dating.when())
                        && length(other.when()) < length(dating.when()));
    }

    private void take(Dating dating) {
        var words = words(dating.text());
        var common = common(words);
        for (int number = 0; number < common.length; number++) {
            var event = found.get(number);
            if (!touch(event.best.when(), dating.when())) {
                continue;
            }
            boolean isNew = !event.articles.contains(dating.article());
            if (isNew && isAlike(common[number], Math.min(event.words, words.size()))) {
                event.add(dating);
                return;
            }
            boolean isAgain = !isNew
                    && event.best.text().equals(dating.text())
                    && event.best.when().equals(dating.when());
            if (isAgain) {
                return;
            }
        }
        words.forEach(
                word -> byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(found.size()));
        found.add(new Growing(dating, words.size()));
    }

    /** How many of these words each event has. */
    private int[] common(Set<String> words) {
        var common = new int[found.size()];
        for (var word : words) {
            for (int event : byWord.getOrDefault(word, List.of())) {
                common[event]++;
            }
        }
        return common;
    }

    private static boolean isAlike(int common, int fewer) {
        return common >= ALIKE * fewer && common >= FEWEST_ALIKE;
    }

    private static boolean touch(DateInterval one, DateInterval other) {
        return !from(one).isAfter(to(other)) && !from(other).isAfter(to(one));
    }

    private static Set<String> words(String sentence) {
        var words = new HashSet<String>();
        for (var word : BETWEEN_WORDS.split(sentence.toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= LONG_WORD) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return words;
    }

    private static long length(DateInterval interval) {
        return ChronoUnit.DAYS.between(from(interval), to(interval));
    }

    /** Both ends are known of every event. */
    private static LocalDate from(DateInterval interval) {
        return Objects.requireNonNull(interval.earliest());
    }

    private static LocalDate to(DateInterval interval) {
        return Objects.requireNonNull(interval.latest());
    }
}
