package org.backfile.render.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.backfile.corpus.Headword;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;
import org.backfile.render.list.WordsPage.Keyword;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.Entry;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Value;

/**
 * Makes the index of the archive, as a book has one at its end: the words of most headlines and the names that most articles have, in one
 * alphabet. It leads to articles where a search cannot be asked.
 */
public final class WordLists {

    public static final String INDEX = "words/index.html";

    /** With as many words as the search finds worth a place, two thousand lines at most. */
    private static final int MOST_NAMES = 1000;

    /** A page ends with a letter; past so many words with this one. */
    private static final int WORDS_A_PAGE = 120;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String OTHER = "0–9";

    private final TreeMap<String, List<Keyword>> letters = new TreeMap<>();
    private int words;

    /** Where pages begin and end. */
    private record Cut(List<String> letters) {}

    public WordLists(Names names, List<Headword> headwords) {
        var all = new ArrayList<Keyword>();
        var named = new HashSet<String>();
        for (var name : mostNamed(names)) {
            named.add(key(name.name()));
            all.add(new Keyword(
                    Value.source(name.name()).linked(name.path()),
                    count(name.articles()),
                    List.of(),
                    null,
                    name.type().code()));
        }
        for (var headword : headwords) {
            if (!named.contains(key(headword.word()))) {
                all.add(keyword(headword));
            }
        }
        words = all.size();
        all.sort(Comparator.comparing((Keyword keyword) -> key(keyword.word().text()))
                .thenComparing(keyword -> keyword.word().text())
                .thenComparing(Keyword::kind));
        all.forEach(keyword -> letters.computeIfAbsent(letter(keyword.word().text()), letter -> new ArrayList<>())
                .add(keyword));
    }

    private static List<Name> mostNamed(Names names) {
        return names.all().stream()
                .filter(name -> name.path() != null)
                .sorted(Comparator.comparing(Name::articles).reversed().thenComparing(Name::id))
                .limit(MOST_NAMES)
                .toList();
    }

    private static Keyword keyword(Headword headword) {
        var best = headword.best().stream().map(Entry::of).toList();
        var search = best.size() == headword.articles()
                ? null
                : "search.html?q=" + URLEncoder.encode(headword.word(), StandardCharsets.UTF_8);
        return new Keyword(Value.source(headword.word()), count(headword.articles()), best, search, "");
    }

    private static String count(int articles) {
        return Numbers.count(articles, "article", "articles");
    }

    /** Every page, in order; one page where there are no words. */
    public void sheets(Consumer<Sheet> sheets) {
        var cuts = cuts();
        for (int page = 1; page <= cuts.size(); page++) {
            var here = cuts.get(page - 1).letters();
            var sections = here.stream()
                    .map(letter ->
                            new WordsPage.Section(letter, anchor(letter), Objects.requireNonNull(letters.get(letter))))
                    .toList();
            var range = here.isEmpty() || cuts.size() == 1
                    ? ""
                    : here.size() == 1 ? here.get(0) : here.get(0) + " to " + here.get(here.size() - 1);
            sheets.accept(new Sheet(
                    Addresses.page(INDEX, page),
                    "words",
                    "A to Z" + (range.isEmpty() ? "" : ": " + range),
                    deck(),
                    "words",
                    new WordsPage("A to Z", deck(), ways(cuts), sections)));
        }
    }

    private String deck() {
        return words == 0
                ? "No two articles share a word of a headline."
                : "Words of many headlines and whom and what the articles name most, with the articles that say most of each.";
    }

    private List<Cut> cuts() {
        var cuts = new ArrayList<Cut>();
        var open = new ArrayList<String>();
        int lines = 0;
        for (var letter : letters.entrySet()) {
            if (lines > 0 && lines + letter.getValue().size() > WORDS_A_PAGE) {
                cuts.add(new Cut(List.copyOf(open)));
                open.clear();
                lines = 0;
            }
            open.add(letter.getKey());
            lines += letter.getValue().size();
        }
        cuts.add(new Cut(List.copyOf(open)));
        return cuts;
    }

    private static List<WordsPage.Letter> ways(List<Cut> cuts) {
        var ways = new ArrayList<WordsPage.Letter>();
        for (int page = 1; page <= cuts.size(); page++) {
            for (var letter : cuts.get(page - 1).letters()) {
                ways.add(new WordsPage.Letter(letter, Addresses.page(INDEX, page) + "#" + anchor(letter)));
            }
        }
        return ways;
    }

    /** {@code l-41}: letters of all scripts must serve. */
    private static String anchor(String letter) {
        return "l-" + Integer.toHexString(letter.codePointAt(0));
    }

    private static String letter(String word) {
        int first = key(word).codePointAt(0);
        return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : OTHER;
    }

    /** Accents and case decide nothing; a word of nothing but marks stays as it is. */
    private static String key(String word) {
        var plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return plain.isEmpty() ? word : plain.toLowerCase(Locale.ROOT);
    }
}
