package org.backfile.extract.damage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    /** So many odd words are a language or a trade of their own, and any string fits some of them. */
    private static final int MOST = 60;
    /** Rare words are looked at only beside few odd ones: beside more they fit by chance, and take time. */
    private static final int FEW = 12;
    /** A word that is none weighs 2, a rare one 1. */
    private static final int ENOUGH = 3;

    /** Of the number of a word, in a text or in the list of English words. */
    private static final int NUMBER_BITS = 17;

    private static final DoubtfulWords WORDS = new DoubtfulWords();

    private LostLetters() {}

    /** A string that may have been lost, with what the doubtful words would be with it. */
    private record Loss(String letters, Map<String, String> words, int weight, int common, boolean present) {

        boolean completesOdd(Map<String, Integer> doubtful) {
            return words.keySet().stream().anyMatch(word -> doubtful.getOrDefault(word, 0) == DoubtfulWords.ODD);
        }

        boolean makesOrdinary() {
            return words.values().stream().anyMatch(word -> EnglishWords.list().rank(word) != Rank.RARE);
        }
    }

    static List<Damage> find(List<LabelledText> passages) {
        var text = String.join("\n", passages.stream().map(LabelledText::text).toList());
        var chars =
                text.toCharArray(); // every letter is looked at several times, and charAt checks its bounds each time
        if (!isEnglish(chars)) {
            return List.of();
        }
        var doubtful = doubtful(chars);
        long odd = doubtful.values().stream()
                .filter(weight -> weight == DoubtfulWords.ODD)
                .count();
        if (odd == 0 || odd > MOST) {
            return List.of();
        }
        if (odd > FEW) {
            doubtful.values().removeIf(weight -> weight == DoubtfulWords.RARE);
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
        var doubtful = new TreeMap<String, Integer>();
        for (int from = word(text, 0); from < text.length; ) {
            int to = end(text, from);
            int weight = WORDS.weight(text, from, to);
            if (weight != DoubtfulWords.SOUND) {
                doubtful.put(new String(text, from, to - from), weight);
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
        var words = List.copyOf(doubtful.keySet());
        var completions = completions(words, doubtful);
        long odd = doubtful.values().stream()
                .filter(weight -> weight == DoubtfulWords.ODD)
                .count();
        // The more odd words a text has, the likelier two of them fit one string by chance.
        int enough = ENOUGH + (int) odd / 10;
        var losses = new ArrayList<Loss>();
        for (int from = 0; from < completions.length; ) {
            int to = from + 1;
            while (to < completions.length && letters(completions[to]) == letters(completions[from])) {
                to++;
            }
            if (word(completions[from]) != word(completions[to - 1])) { // nearly all strings fit one word alone
                var loss = loss(completions, from, to, words, doubtful, text);
                if (loss.weight() >= enough && loss.completesOdd(doubtful) && loss.makesOrdinary()) {
                    losses.add(loss);
                }
            }
            from = to;
        }
        var english = EnglishWords.list();
        losses.sort(Comparator.comparingInt((Loss loss) -> -loss.weight())
                .thenComparingInt(loss -> -loss.common())
                .thenComparing(Loss::present)
                .thenComparing(loss -> english.rank(loss.letters()))
                .thenComparingInt(loss -> loss.letters().length())
                .thenComparing(Loss::letters));
        return losses;
    }

    /**
     * What the words become, sorted by the letters that are put in, then by word, each as one number: the letters, the place of the word in its
     * list, the number of the whole word.
     */
    private static long[] completions(List<String> words, Map<String, Integer> doubtful) {
        var english = EnglishWords.list();
        var all = new long[64];
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean rare = doubtful.getOrDefault(words.get(i), 0) == DoubtfulWords.RARE;
            for (long completion : WORDS.completions(words.get(i))) {
                int whole = (int) completion;
                // A rare word must become an ordinary one; what is no word may become a rare one beside an ordinary
                // one.
                if (rare && english.rank(whole) == Rank.RARE) {
                    continue;
                }
                if (count == all.length) {
                    all = Arrays.copyOf(all, 2 * count);
                }
                all[count++] = ((completion >>> Integer.SIZE) << (2 * NUMBER_BITS)) | ((long) i << NUMBER_BITS) | whole;
            }
        }
        var sorted = Arrays.copyOf(all, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int letters(long completion) {
        return (int) (completion >>> (2 * NUMBER_BITS));
    }

    private static int word(long completion) {
        return (int) (completion >>> NUMBER_BITS) & (1 << NUMBER_BITS) - 1;
    }

    private static int whole(long completion) {
        return (int) completion & (1 << NUMBER_BITS) - 1;
    }

    private static Loss loss(
            long[] completions, int from, int to, List<String> words, Map<String, Integer> doubtful, String text) {
        var english = EnglishWords.list();
        var wholes = new TreeMap<String, String>();
        for (int i = from; i < to; i++) {
            wholes.merge(words.get(word(completions[i])), english.word(whole(completions[i])), LostLetters::likelier);
        }
        var letters = DoubtfulWords.letters(letters(completions[from]));
        int weight = wholes.keySet().stream()
                .mapToInt(word -> doubtful.getOrDefault(word, 0))
                .sum();
        int common = (int) wholes.values().stream()
                .filter(word -> english.rank(word) == Rank.COMMON)
                .count();
        boolean present = text.toLowerCase(Locale.ROOT).contains(letters);
        return new Loss(letters, wholes, weight, common, present);
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
