package org.backfile.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words of one stem while the corpus is inverted: the surface forms seen, and for every article with one of them the article, its
 * weight and the positions, as variable-length bytes in article order.
 */
public final class Group {

    /** What no word begins with: before the words of names, to keep them apart from those of texts. Sorted before all letters. */
    public static final String NAMES = "@";

    private static final Comparator<Form> ORDER =
            Comparator.comparing((Form form) -> -form.count).thenComparing(form -> form.text);

    /** Its place in the order in which groups were first seen. */
    final int ordinal;

    private final String stem;
    private final List<Form> forms = new ArrayList<>(1);

    private byte[] buffer = new byte[12];
    private int size;
    private long[] spilled = {};
    private int lastArticle;
    private int articles;

    Group(int ordinal, String stem) {
        this.ordinal = ordinal;
        this.stem = stem;
    }

    /** A spelling of the group's word, with how often it occurs. */
    private static final class Form {
        private final String text;
        private int count;

        private Form(String text) {
            this.text = text;
        }
    }

    /** What the forms have in common, folded; different groups have different stems. */
    public String stem() {
        return stem;
    }

    /** Whether it is a word of names and not of texts: then it ranks no article. */
    public boolean isOfNames() {
        return stem.startsWith(NAMES);
    }

    /** How many articles hold one of the forms. */
    public int articles() {
        return articles;
    }

    /** The number of a spelling within the group; new ones get the next. */
    int form(String text) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).text.equals(text)) {
                return i;
            }
        }
        forms.add(new Form(text));
        return forms.size() - 1;
    }

    /** The spellings as {@link Postings#forms()} numbers them. */
    public List<String> forms() {
        return forms.stream().map(form -> form.text).toList();
    }

    /** The spelling under which the group stands in the index: the commonest, of equally common ones the first. */
    public String home() {
        return forms.stream().min(ORDER).orElseThrow().text;
    }

    /** Begins the entry of an article; {@code count} times {@link #position} follows. Returns the bytes that the buffer grew by. */
    int article(int article, int weight, int count) {
        int before = buffer.length;
        append(article - lastArticle);
        append(weight);
        append(count);
        lastArticle = article;
        articles++;
        return buffer.length - before;
    }

    /** One occurrence, so many words after the one before. Returns the bytes that the buffer grew by. */
    int position(int distance, int form) {
        int before = buffer.length;
        forms.get(form).count++;
        append(distance);
        append(form);
        return buffer.length - before;
    }

    /** Moves what was gathered out of memory. */
    void spill(Spill spill) {
        if (size > 0) {
            spilled = Arrays.copyOf(spilled, spilled.length + 2);
            spilled[spilled.length - 2] = spill.append(buffer, size);
            spilled[spilled.length - 1] = size;
            buffer = new byte[12];
            size = 0;
        }
    }

    /** Everything gathered, in article order. */
    Postings postings(Spill spill) {
        int all = size;
        for (int i = 1; i < spilled.length; i += 2) {
            all += (int) spilled[i];
        }
        var bytes = new byte[all];
        int at = 0;
        for (int i = 0; i < spilled.length; i += 2) {
            spill.read(spilled[i], bytes, at, (int) spilled[i + 1]);
            at += (int) spilled[i + 1];
        }
        System.arraycopy(buffer, 0, bytes, at, size);
        return Postings.parse(bytes, articles);
    }

    private void append(int value) {
        if (size + 5 > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(size + 5, buffer.length + (buffer.length >> 1)));
        }
        int rest = value;
        while (rest >= 0x80) {
            buffer[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
    }
}
