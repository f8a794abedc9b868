package org.backfile.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.backfile.search.memory.Numbers;

/**
 * Turns articles into words with the places where they stand. Texts are cut by Lucene's {@link StandardTokenizer}; the {@link Lexicon} knows
 * what a token is, {@link Groups} holds the vocabulary in memory, and the {@link PostingLog} what is gathered of it, mostly on disk. Why no
 * {@code IndexWriter}: see {@code docs/decisions/}. Not for several threads.
 */
public final class Inversion implements AutoCloseable {

    /** A word of the headline counts as so many of the text. */
    public static final int TITLE_WEIGHT = 3;

    /**
     * Text begins at this position, however long the headline: so a place tells whether it stands in the headline. Of a longer headline
     * the words beyond count as text.
     */
    public static final int TITLE_ROOM = 64;

    private static final Passage NOTHING = new Passage("", List.of());

    /** Longer tokens are cut: they are addresses and noise. */
    private static final int LONGEST_TOKEN = 64;

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
    private final Groups groups = new Groups();
    private final Lexicon lexicon = new Lexicon(groups);
    private final PostingLog log = new PostingLog();
    private final QuotedPlaces quoted = new QuotedPlaces();
    private final Numbers lengths = new Numbers();
    private long wordCount;

    /** Of the article at hand: its words, where the next stands, how many are not small. */
    private final Occurrences occurrences = new Occurrences();

    private int position;
    private int content;

    public Inversion() {
        tokenizer.setMaxTokenLength(LONGEST_TOKEN);
    }

    /**
     * Takes the next article; they are numbered from 0 as they come.
     *
     * @param language a primary BCP 47 subtag
     * @param passages of the text; a phrase never runs from one into the next
     * @param names spellings of whom and what it names; looked for apart from its words, see {@link Group#isOfNames}
     */
    public void add(String language, Passage title, List<Passage> passages, List<String> names) {
        occurrences.clear();
        position = 0;
        content = 0;
        read(language, title);
        int titleWords = content;
        int titleEnd = position;
        position = Math.max(TITLE_ROOM, titleEnd);
        for (var passage : passages) {
            position++;
            read(language, passage);
        }
        quoted.finish();
        int length = content + titleWords * (TITLE_WEIGHT - 1);
        wordCount += length;
        name(names);
        post(titleEnd);
        lengths.add(length);
    }

    /** How many were added. */
    public int articles() {
        return lengths.size();
    }

    /** Those of some spellings that the corpus has, folded. */
    public Set<String> known(Set<String> some) {
        return groups.known(some);
    }

    /** How texts spell the commonest form of some groups, by their numbers: in small letters if any text does. */
    public Map<Integer, String> spellings(Set<Integer> wanted) {
        return lexicon.spellings(wanted);
    }

    /** All forms in order, each with its group; of the same spelling first those that are home to their groups, then by stem. */
    public Stream<Spelling> spellings() {
        return Arrays.stream(SortedForms.of(groups))
                .mapToObj(form -> new Spelling(groups.text(form), group(groups.group(form))));
    }

    public Postings postings(Group group) {
        return Postings.parse(log.of(group.number()), group.articles(), groups.occurrences(group.number()));
    }

    /** Words of an article without the small ones, those of its headline counted {@link #TITLE_WEIGHT} times. */
    public int length(int article) {
        return lengths.get(article);
    }

    /** First and last positions of what an article quotes, alternating, ascending. */
    public int[] quoted(int article) {
        return quoted.of(article);
    }

    /** The mean of {@link #length}; 0 without articles. */
    public double meanLength() {
        return articles() == 0 ? 0 : (double) wordCount / articles();
    }

    @Override
    public void close() throws IOException {
        tokenizer.close();
        log.close();
    }

    private Group group(int number) {
        return new Group(
                number,
                groups.stem(number),
                groups.texts(number),
                groups.text(groups.home(number)),
                log.articles(number));
    }

    /** Names stand from the same position as the text, one position apart; their words are no words of the text. */
    private void name(List<String> names) {
        position = TITLE_ROOM;
        quoted.passage(NOTHING);
        for (var name : names) {
            position++;
            read(lexicon.ofNames(), name);
        }
    }

    private void read(String language, Passage passage) {
        quoted.passage(passage);
        read(lexicon.of(language, passage.text()), passage.text());
    }

    private void read(Lexicon.Meanings meanings, String text) {
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                int word = meanings.get(token.buffer(), token.length());
                if (word != KnownWords.NOTHING) {
                    take(KnownWords.form(word));
                    content += KnownWords.isSmall(word) ? 0 : 1;
                }
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(int form) {
        quoted.token(position, place.startOffset());
        occurrences.add(groups.group(form), form, position++);
        groups.count(form);
    }

    private void post(int titleEnd) {
        occurrences.sort();
        for (int from = 0, to; from < occurrences.count(); from = to) {
            int group = occurrences.group(from);
            int inTitle = 0;
            for (to = from; to < occurrences.count() && occurrences.group(to) == group; to++) {
                inTitle += occurrences.position(to) < titleEnd ? 1 : 0;
            }
            log.begin(group, articles(), to - from + inTitle * (TITLE_WEIGHT - 1), to - from);
            int last = 0;
            for (int i = from; i < to; i++) {
                log.position(occurrences.position(i) - last, groups.ordinal(occurrences.form(i)));
                last = occurrences.position(i);
            }
        }
        log.end();
    }
}
