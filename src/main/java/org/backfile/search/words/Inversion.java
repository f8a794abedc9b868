package org.backfile.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Turns articles into words with the places where they stand. Texts are cut by Lucene's {@link StandardTokenizer}; a token's spelling and
 * stem are worked out when it is first seen in a language and remembered, as a corpus of seven million tokens has a hundred thousand
 * different ones. The vocabulary stays in memory, postings beyond the budget go to a {@link Spill}. Why no {@code IndexWriter}: see
 * {@code docs/decisions/}. Not for several threads.
 */
public final class Inversion implements AutoCloseable {

    /** A word of the headline counts as so many of the text. */
    public static final int TITLE_WEIGHT = 3;

    /**
     * Text begins at this position, however long the headline: so a place tells whether it stands in the headline. Of a longer headline
     * the words beyond count as text.
     */
    public static final int TITLE_ROOM = 64;

    /** US among words in small letters is no form of "use", as its stem would have it. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");

    /** What no stem holds: after an acronym it parts its group from the words that are spelt so. */
    private static final String ACRONYM = ".";

    /** After a language: its words in texts where capitals mean nothing. */
    private static final String ALL_CAPITALS = "-";

    /** Postings kept in memory: enough for some 40,000 articles. */
    private static final long MEMORY_BYTES = 96L << 20;

    /** Words in small letters first, then those with one capital; of them the last, which has its accents. */
    private static final Comparator<String> SMALLEST = Comparator.comparing((String word) ->
                    word.codePoints().filter(Character::isUpperCase).count())
            .thenComparing(Comparator.reverseOrder());

    private static final Passage NOTHING = new Passage("", List.of());

    /** Longer tokens are cut: they are addresses and noise. */
    private static final int LONGEST_TOKEN = 64;

    private final Stemmers stemmers = new Stemmers();
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
    private final Map<String, CharArrayMap<Word>> words = new HashMap<>();
    private final Map<String, Set<String>> smallWords = new HashMap<>();
    private final Map<String, Group> byStem = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Spill spill = new Spill();
    private final Occurrences occurrences = new Occurrences();
    private final QuotedPlaces quoted = new QuotedPlaces();
    private int[] lengths = new int[1024];
    private int articles;
    private long wordCount;
    private long memory;

    public Inversion() {
        tokenizer.setMaxTokenLength(LONGEST_TOKEN);
    }

    /**
     * A token of one language: its group and its spelling there; no group if nothing of it is left.
     *
     * @param small whether the language's stop list has it: such words lengthen no article (nDCG@10 0.675 on TIME, else 0.673)
     */
    private record Word(@Nullable Group group, int form, boolean small) {}

    /**
     * Takes the next article; they are numbered from 0 as they come.
     *
     * @param language a primary BCP 47 subtag
     * @param passages of the text; a phrase never runs from one into the next
     * @param names spellings of whom and what it names; looked for apart from its words, see {@link Group#isOfNames}
     */
    public void add(String language, Passage title, List<Passage> passages, List<String> names) {
        occurrences.clear();
        read(language, title);
        int titleWords = occurrences.content;
        int titleEnd = occurrences.position;
        occurrences.position = Math.max(TITLE_ROOM, titleEnd);
        for (var passage : passages) {
            occurrences.position++;
            read(language, passage);
        }
        quoted.finish();
        int length = occurrences.content + titleWords * (TITLE_WEIGHT - 1);
        if (articles == lengths.length) {
            lengths = Arrays.copyOf(lengths, articles * 2);
        }
        lengths[articles] = length;
        wordCount += length;
        name(names);
        post(titleEnd);
        articles++;
        if (memory > MEMORY_BYTES) {
            groups.forEach(group -> group.spill(spill));
            memory = 0;
        }
    }

    /** How many were added. */
    public int articles() {
        return articles;
    }

    /** Every spelling in the corpus, folded. */
    public Set<String> spellings() {
        var spellings = new HashSet<String>();
        groups.forEach(group -> spellings.addAll(group.forms()));
        return spellings;
    }

    /** How texts spell the commonest form of some groups: in small letters if any text does. */
    public Map<Group, String> spellings(Set<Group> wanted) {
        var spellings = new HashMap<Group, String>();
        for (var known : words.values()) {
            for (var entry : known.entrySet()) {
                var word = entry.getValue();
                var group = word.group;
                if (group != null
                        && wanted.contains(group)
                        && group.forms().get(word.form).equals(group.home())) {
                    spellings.merge(
                            group, new String((char[]) entry.getKey()), (a, b) -> SMALLEST.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        return spellings;
    }

    /** All groups, in the order in which they were first seen. */
    public List<Group> groups() {
        return groups;
    }

    public Postings postings(Group group) {
        return group.postings(spill);
    }

    /** Words of an article without the small ones, those of its headline counted {@link #TITLE_WEIGHT} times. */
    public int length(int article) {
        return lengths[article];
    }

    /** First and last positions of what an article quotes, alternating, ascending. */
    public int[] quoted(int article) {
        return quoted.of(article);
    }

    /** The mean of {@link #length}; 0 without articles. */
    public double meanLength() {
        return articles == 0 ? 0 : (double) wordCount / articles;
    }

    @Override
    public void close() throws IOException {
        tokenizer.close();
        spill.close();
    }

    /** Names stand from the same position as the text, one position apart; their words are no words of the text. */
    private void name(List<String> names) {
        occurrences.position = TITLE_ROOM;
        quoted.passage(NOTHING);
        for (var name : names) {
            occurrences.position++;
            read(Group.NAMES, name, this::learnName);
        }
    }

    private Word learnName(String text) {
        var form = Folding.fold(text);
        if (form.isEmpty()) {
            return new Word(null, 0, true);
        }
        var group = byStem.computeIfAbsent(Group.NAMES + form, this::newGroup);
        return new Word(group, group.form(Group.NAMES + form), true);
    }

    private void read(String language, Passage passage) {
        boolean isMixed = hasSmallLetter(passage.text());
        quoted.passage(passage);
        read(isMixed ? language : language + ALL_CAPITALS, passage.text(), token -> learn(language, token, isMixed));
    }

    private void read(String vocabulary, String text, Function<String, Word> learn) {
        var known = words.computeIfAbsent(vocabulary, tag -> new CharArrayMap<>(1024, false));
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var word = known.get(token.buffer(), 0, token.length());
                if (word == null) {
                    word = learn.apply(token.toString());
                    known.put(token.toString(), word);
                }
                if (word.group != null) {
                    quoted.token(occurrences.position, place.startOffset());
                    occurrences.add(word.group.ordinal, word.form);
                    occurrences.content += word.small ? 0 : 1;
                }
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasSmallLetter(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.LOWERCASE_LETTER);
    }

    private Word learn(String language, String text, boolean isMixed) {
        var form = Folding.fold(text);
        if (form.isEmpty()) {
            return new Word(null, 0, true);
        }
        if (Folding.isAcronym(text) || (isMixed && CAPITALS.matcher(text).matches())) {
            var group = byStem.computeIfAbsent(form + ACRONYM, this::newGroup);
            return new Word(group, group.form(form), false);
        }
        var stem = Folding.fold(stemmers.stem(language, text));
        var group = byStem.computeIfAbsent(stem.isEmpty() ? form : stem, this::newGroup);
        return new Word(group, group.form(form), smallWords(language).contains(form));
    }

    private Set<String> smallWords(String language) {
        return smallWords.computeIfAbsent(language, Stemmers::smallWords);
    }

    private Group newGroup(String stem) {
        var group = new Group(groups.size(), stem);
        groups.add(group);
        return group;
    }

    private void post(int titleEnd) {
        occurrences.sort();
        for (int from = 0, to; from < occurrences.count; from = to) {
            var group = groups.get(occurrences.group(from));
            int inTitle = 0;
            for (to = from; to < occurrences.count && occurrences.group(to) == occurrences.group(from); to++) {
                inTitle += occurrences.position(to) < titleEnd ? 1 : 0;
            }
            memory += group.article(articles, to - from + inTitle * (TITLE_WEIGHT - 1), to - from);
            int last = 0;
            for (int i = from; i < to; i++) {
                int form = occurrences.form(i);
                memory += group.position(occurrences.position(i) - last, form);
                last = occurrences.position(i);
            }
        }
    }

    /** The words of one article, first as they stand, then by group; a long holds group and order. */
    private static final class Occurrences {
        private long[] keys = new long[1024];
        private int[] positions = new int[1024];
        private int[] forms = new int[1024];
        private int count;
        private int content;
        private int position;

        private void clear() {
            count = 0;
            content = 0;
            position = 0;
        }

        private void add(int group, int form) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                positions = Arrays.copyOf(positions, count * 2);
                forms = Arrays.copyOf(forms, count * 2);
            }
            keys[count] = ((long) group << 32) | count;
            positions[count] = position++;
            forms[count++] = form;
        }

        private void sort() {
            Arrays.sort(keys, 0, count);
        }

        private int group(int i) {
            return (int) (keys[i] >>> 32);
        }

        private int position(int i) {
            return positions[(int) keys[i]];
        }

        private int form(int i) {
            return forms[(int) keys[i]];
        }
    }
}
