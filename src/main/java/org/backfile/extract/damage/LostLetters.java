package org.backfile.extract.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Span;
import org.backfile.extract.date.LabelledText;
import org.backfile.lexicon.EnglishWords;
import org.backfile.lexicon.EnglishWords.Rank;

/**
 * One string of letters deleted from a whole text, as filters that strike out a word do: "reing" and "reed" for remaining and remained. Two
 * doubtful words that become ordinary English when the same string is put in are taken for damage; at least one of them must be no word at
 * all. Of the 81 English development texts one shows such a pair by chance. English only.
 */
final class LostLetters {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’.@/-])[a-z]{3,}(?![\\p{L}\\p{N}'’@/-])");
    private static final Set<String> SMALL_WORDS = Set.of("the", "and", "of", "to");
    /** Shorter strings fit too many words by chance; longer ones were never seen lost. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 6;
    /** So many odd words are a language or a trade of their own, and any string fits some of them. */
    private static final int MOST = 60;
    /** Rare words are looked at only beside few odd ones: beside more they fit by chance, and take time. */
    private static final int FEW = 12;
    /** A word that is none weighs 2, a rare one 1. */
    private static final int ENOUGH = 3;

    private LostLetters() {}

    /** A string that may have been lost, with what the doubtful words would be with it. */
    private record Loss(String letters, Map<String, String> words, int weight, int common, boolean present) {}

    static List<Damage> find(List<LabelledText> passages) {
        var text = String.join("\n", passages.stream().map(LabelledText::text).toList());
        if (!isEnglish(text)) {
            return List.of();
        }
        var doubtful = doubtful(text);
        long odd = doubtful.values().stream().filter(weight -> weight == 2).count();
        if (odd == 0 || odd > MOST) {
            return List.of();
        }
        if (odd > FEW) {
            doubtful.values().removeIf(weight -> weight == 1);
        }
        var losses = losses(doubtful, text.toLowerCase(Locale.ROOT));
        return losses.isEmpty() ? List.of() : damage(losses, passages);
    }

    /** Every sixteenth word or more one of the smallest: 5 to 9 in a hundred in English news, under 2 in German. */
    private static boolean isEnglish(String text) {
        int small = 0;
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isOfWord(text.charAt(i))) {
                boolean short_ = i - start == 2 || i - start == 3;
                small += short_ && SMALL_WORDS.contains(text.substring(start, i)) ? 1 : 0;
                words += i < text.length() && text.charAt(i) == ' ' ? 1 : 0;
                start = i + 1;
            }
        }
        return small >= 8 && small * 16 > words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Words that are none (2) or rare (1). Names and words with capitals are never looked at. */
    private static Map<String, Integer> doubtful(String text) {
        var english = EnglishWords.list();
        var doubtful = new TreeMap<String, Integer>();
        var seen = new HashSet<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            var word = matcher.group();
            if (!seen.add(word)) {
                continue;
            }
            var rank = english.rank(word);
            if (rank == Rank.RARE) {
                doubtful.put(word, 1);
            } else if (rank == Rank.UNKNOWN && !english.isKnown(word)) {
                doubtful.put(word, 2);
            }
        }
        return doubtful;
    }

    private static List<Loss> losses(Map<String, Integer> doubtful, String text) {
        var byLetters = new TreeMap<String, Map<String, String>>();
        doubtful.forEach((word, weight) -> {
            if (weight == 2) {
                collect(word, byLetters);
            }
        });
        if (!byLetters.isEmpty()) {
            addRare(doubtful, byLetters);
        }
        var english = EnglishWords.list();
        var losses = new ArrayList<Loss>();
        // The more odd words a text has, the likelier two of them fit one string by chance.
        int enough = ENOUGH
                + (int) doubtful.values().stream().filter(weight -> weight == 2).count() / 10;
        byLetters.forEach((letters, words) -> {
            if (words.size() < 2) {
                return; // nearly all: nothing below needs to be asked
            }
            // A rare word must become an ordinary one; what is no word may become a rare one beside an ordinary one.
            words.entrySet()
                    .removeIf(entry -> doubtful.getOrDefault(entry.getKey(), 0) == 1
                            && english.rank(entry.getValue()) == Rank.RARE);
            boolean ordinary = words.values().stream().anyMatch(word -> english.rank(word) != Rank.RARE);
            int weight = words.keySet().stream()
                    .mapToInt(word -> doubtful.getOrDefault(word, 0))
                    .sum();
            if (ordinary && words.size() >= 2 && weight >= enough) {
                int common = (int) words.values().stream()
                        .filter(word -> english.rank(word) == Rank.COMMON)
                        .count();
                losses.add(new Loss(letters, words, weight, common, text.contains(letters)));
            }
        });
        losses.sort(Comparator.comparingInt((Loss loss) -> -loss.weight())
                .thenComparingInt(loss -> -loss.common())
                .thenComparing(Loss::present)
                .thenComparing(loss -> english.rank(loss.letters()))
                .thenComparingInt(loss -> loss.letters().length())
                .thenComparing(Loss::letters));
        return losses;
    }

    /** Every string that makes a doubtful word a whole one when it is put in, inside it or at its end. */
    private static void collect(String doubtful, Map<String, Map<String, String>> byLetters) {
        var english = EnglishWords.list();
        int length = doubtful.length();
        for (int lost = SHORTEST; lost <= LONGEST; lost++) {
            for (var whole : english.between(doubtful.charAt(0), doubtful.charAt(length - 1), length + lost)) {
                if (whole.charAt(1) != doubtful.charAt(1)
                        && whole.charAt(whole.length() - 2) != doubtful.charAt(length - 2)) {
                    continue; // one of the two is outside the lost string; spares most words the closer look
                }
                int head = sameAtStart(doubtful, whole);
                int tail = sameAtEnd(doubtful, whole);
                for (int at = Math.max(1, length - tail); at <= Math.min(head, length - 1); at++) {
                    keep(doubtful, whole, whole.substring(at, at + lost), byLetters);
                }
            }
        }
        for (var whole : english.extending(doubtful)) {
            int lost = whole.length() - length;
            if (lost >= SHORTEST && lost <= LONGEST) {
                keep(doubtful, whole, whole.substring(length), byLetters);
            }
        }
    }

    private static int sameAtStart(String a, String b) {
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(String a, String b) {
        int same = 0;
        while (same < a.length() && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    private static void keep(
            String doubtful, String whole, String letters, Map<String, Map<String, String>> byLetters) {
        byLetters.computeIfAbsent(letters, each -> new TreeMap<>()).merge(doubtful, whole, LostLetters::likelier);
    }

    /** Rare words that become ordinary ones with a string that completes an odd word. */
    private static void addRare(Map<String, Integer> doubtful, Map<String, Map<String, String>> byLetters) {
        var rare = new TreeMap<String, Map<String, String>>();
        doubtful.forEach((word, weight) -> {
            if (weight == 1) {
                collect(word, rare);
            }
        });
        byLetters.forEach((letters, words) -> rare.getOrDefault(letters, Map.of())
                .forEach((word, whole) -> {
                    if (EnglishWords.list().rank(whole) != Rank.RARE) {
                        words.put(word, whole);
                    }
                }));
    }

    private static String likelier(String a, String b) {
        var order = Comparator.comparing((String word) -> EnglishWords.list().rank(word))
                .thenComparing(Comparator.naturalOrder());
        return order.compare(a, b) <= 0 ? a : b;
    }

    private static List<Damage> damage(List<Loss> losses, List<LabelledText> passages) {
        var best = losses.get(0);
        var others = losses.stream()
                .skip(1)
                .filter(loss -> loss.weight() == best.weight() && loss.common() == best.common())
                .map(loss -> '"' + loss.letters() + '"')
                .limit(3)
                .toList();
        var why = "With \"" + best.letters() + "\" put in, "
                + String.join(" and ", best.words().keySet()) + " become "
                + String.join(" and ", best.words().values()) + "."
                + (others.isEmpty() ? "" : " " + String.join(", ", others) + " would fit as well.");
        var damage = new ArrayList<Damage>();
        for (var passage : passages) {
            var matcher = WORD.matcher(passage.text());
            while (matcher.find()) {
                var whole = best.words().get(matcher.group());
                if (whole != null) {
                    var place = passage.evidence(new Span(matcher.start(), matcher.end()));
                    damage.add(new Damage(place.line(), place.span(), matcher.group(), whole, why));
                }
            }
        }
        return damage;
    }
}
