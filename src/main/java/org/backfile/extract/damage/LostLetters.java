package org.backfile.extract.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    private static final int SHORTEST_WORD = 3;
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
        var chars =
                text.toCharArray(); // every letter is looked at several times, and charAt checks its bounds each time
        if (!isEnglish(chars)) {
            return List.of();
        }
        var doubtful = doubtful(chars);
        long odd = doubtful.values().stream().filter(weight -> weight == 2).count();
        if (odd == 0 || odd > MOST) {
            return List.of();
        }
        if (odd > FEW) {
            doubtful.values().removeIf(weight -> weight == 1);
        }
        var losses = losses(doubtful, text);
        return losses.isEmpty() ? List.of() : damage(losses, passages);
    }

    /** Every sixteenth word or more one of the smallest: 5 to 9 in a hundred in English news, under 2 in German. */
    private static boolean isEnglish(char[] text) {
        int small = 0;
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || !isOfWord(text[i])) {
                small += isSmallWord(text, start, i) ? 1 : 0;
                words += i < text.length && text[i] == ' ' ? 1 : 0;
                start = i + 1;
            }
        }
        return small >= 8 && small * 16 > words;
    }

    private static boolean isOfWord(char c) {
        return isSmall(c) || Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Of, to, the, and. */
    private static boolean isSmallWord(char[] text, int from, int to) {
        return switch (to - from) {
            case 2 -> (text[from] == 'o' && text[from + 1] == 'f') || (text[from] == 't' && text[from + 1] == 'o');
            case 3 ->
                (text[from] == 't' && text[from + 1] == 'h' && text[from + 2] == 'e')
                        || (text[from] == 'a' && text[from + 1] == 'n' && text[from + 2] == 'd');
            default -> false;
        };
    }

    /** Words that are none (2) or rare (1). Names and words with capitals are never looked at. */
    private static Map<String, Integer> doubtful(char[] text) {
        var english = EnglishWords.list();
        var doubtful = new TreeMap<String, Integer>();
        var known = new HashSet<String>();
        for (int from = word(text, 0); from < text.length; ) {
            int to = end(text, from);
            var rank = english.rank(text, from, to);
            if (rank == Rank.RARE) {
                doubtful.put(new String(text, from, to - from), 1);
            } else if (rank == Rank.UNKNOWN) {
                var word = new String(text, from, to - from);
                if (!doubtful.containsKey(word) && !known.contains(word)) {
                    if (english.isKnown(word)) {
                        known.add(word);
                    } else {
                        doubtful.put(word, 2);
                    }
                }
            }
            from = word(text, to);
        }
        return doubtful;
    }

    /** Where the next word of small letters alone begins, that is no part of something longer; the text's end for none. */
    private static int word(char[] text, int from) {
        int at = from;
        while (at < text.length) {
            if (!isSmall(text[at])) {
                at++;
                continue;
            }
            int end = end(text, at);
            boolean alone = end - at >= SHORTEST_WORD
                    && (at == 0 || !isGlue(Character.codePointBefore(text, at), '.'))
                    && (end == text.length || !isGlue(Character.codePointAt(text, end), '-'));
            if (alone) {
                return at;
            }
            at = end;
        }
        return text.length;
    }

    private static int end(char[] text, int from) {
        int end = from;
        while (end < text.length && isSmall(text[end])) {
            end++;
        }
        return end;
    }

    /** Whether a character makes what touches it one word with it, or an address. */
    private static boolean isGlue(int c, char other) {
        return c != ' '
                && (c == '\''
                        || c == '\u2019'
                        || c == '@'
                        || c == '/'
                        || c == '-'
                        || c == other
                        || isLetterOrNumber(c));
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static List<Loss> losses(Map<String, Integer> doubtful, String text) {
        var byLetters = new HashMap<String, Map<String, String>>();
        doubtful.forEach((word, weight) -> {
            if (weight == 2) {
                collect(word, (number, from, to) -> {
                    var whole = EnglishWords.list().word(number);
                    byLetters
                            .computeIfAbsent(whole.substring(from, to), each -> new TreeMap<>())
                            .merge(word, whole, LostLetters::likelier);
                });
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
                boolean present = text.toLowerCase(Locale.ROOT).contains(letters);
                losses.add(new Loss(letters, words, weight, common, present));
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

    /** Takes a word of the list, by its number, that a doubtful one becomes, and where in it the string stands that is to be put in. */
    private interface Completions {
        void add(int whole, int from, int to);
    }

    /** Every string that makes a doubtful word a whole one when it is put in, inside it or at its end. */
    private static void collect(String doubtful, Completions completions) {
        var english = EnglishWords.list();
        int length = doubtful.length();
        char second = doubtful.charAt(1);
        var wholes = english.between(doubtful.charAt(0), doubtful.charAt(length - 1));
        for (int lost = SHORTEST; lost <= LONGEST && length + lost < wholes.length; lost++) {
            for (int whole : wholes[length + lost]) {
                // What is put in stands behind the second letter, which stays, or moves it: a glance spares nine words
                // in ten.
                if (english.letter(whole, 1) != second && english.letter(whole, 1 + lost) != second) {
                    continue;
                }
                int head = sameAtStart(doubtful, whole, english);
                int tail = sameAtEnd(doubtful, whole, english);
                for (int at = Math.max(1, length - tail); at <= Math.min(head, length - 1); at++) {
                    completions.add(whole, at, at + lost);
                }
            }
        }
        for (int whole = english.after(doubtful); english.startsWith(whole, doubtful); whole++) {
            int lost = english.length(whole) - length;
            if (lost >= SHORTEST && lost <= LONGEST) {
                completions.add(whole, length, length + lost);
            }
        }
    }

    private static int sameAtStart(String a, int b, EnglishWords english) {
        int same = 0;
        while (same < a.length() && a.charAt(same) == english.letter(b, same)) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(String a, int b, EnglishWords english) {
        int last = english.length(b) - 1;
        int same = 0;
        while (same < a.length() && a.charAt(a.length() - 1 - same) == english.letter(b, last - same)) {
            same++;
        }
        return same;
    }

    /** Rare words that become ordinary ones with a string that completes an odd word. */
    private static void addRare(Map<String, Integer> doubtful, Map<String, Map<String, String>> byLetters) {
        var english = EnglishWords.list();
        doubtful.forEach((word, weight) -> {
            if (weight == 1) {
                collect(word, (number, from, to) -> {
                    if (english.rank(number) == Rank.RARE) {
                        return;
                    }
                    var whole = english.word(number);
                    var words = byLetters.get(whole.substring(from, to));
                    if (words != null) {
                        words.merge(word, whole, LostLetters::likelier);
                    }
                });
            }
        });
    }

    private static String likelier(String a, String b) {
        int order = EnglishWords.list().rank(a).compareTo(EnglishWords.list().rank(b));
        return order < 0 || (order == 0 && a.compareTo(b) <= 0) ? a : b;
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
            var text = passage.text().toCharArray();
            for (int from = word(text, 0); from < text.length; ) {
                int to = end(text, from);
                var seen = new String(text, from, to - from);
                var whole = best.words().get(seen);
                if (whole != null) {
                    var place = passage.evidence(new Span(from, to));
                    damage.add(new Damage(place.line(), place.span(), seen, whole, why));
                }
                from = word(text, to);
            }
        }
        return damage;
    }
}
