package org.backfile.relate.story;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.backfile.corpus.Words;
import org.backfile.relate.words.FunctionWords;

/**
 * Reads the features of an article: its words without function words, cut to their first letters in place of a stemmer (which works alike
 * in all languages: McNamee and Mayfield, "Character n-gram tokenization", 2004), and every two that stand side by side. The pairs tell apart
 * two stories of one kind, as two arrests, whose single words are the same. Names count double. Pure; safe to share between threads.
 */
final class Features {

    /** Words are cut to so many letters. */
    private static final int LETTERS = 6;

    /** News tells first what it is about; the end of a long article is background. */
    private static final int MOST_WORDS = 500;

    /** What a word counts, in halves. */
    private static final int WORD = 2;

    private static final int NAME = 4;

    private static final int PAIR = 3;

    private final FunctionWords functionWords = new FunctionWords();

    /** @param language BCP 47, or empty where not known */
    Bag of(Words words, String language) {
        var tokens = new ArrayList<String>();
        tokenize(words.headline(), tokens);
        tokens.add("");
        tokenize(words.text(), tokens);
        var forms = tokens.stream().map(Features::form).toList();
        var counted = new Bag.Counter();
        var passed = functionWords.of(language);
        var lower = lowerCase(tokens, forms);
        int before = 0;
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            if (form.isEmpty() || passed.contains(form)) {
                before = 0;
                continue;
            }
            int feature = hash(form, end(form));
            boolean isName = Character.isUpperCase(tokens.get(i).charAt(0)) && !lower.contains(form);
            counted.add(feature, isName ? NAME : WORD);
            if (before != 0) {
                counted.add(pair(before, feature), PAIR);
            }
            before = feature;
        }
        return counted.bag();
    }

    /** Where a word is cut. */
    private static int end(String form) {
        return form.length() <= LETTERS
                ? form.length()
                : form.offsetByCodePoints(0, Math.min(LETTERS, form.codePointCount(0, form.length())));
    }

    private static void tokenize(String text, List<String> tokens) {
        try (var tokenizer = new StandardTokenizer()) {
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokens.size() < MOST_WORDS && tokenizer.incrementToken()) {
                tokens.add(term.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    /** Words that the article also writes small: they are no names where they are written large. */
    private static Set<String> lowerCase(List<String> tokens, List<String> forms) {
        var lower = new HashSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!forms.get(i).isEmpty() && tokens.get(i).equals(forms.get(i))) {
                lower.add(forms.get(i));
            }
        }
        return lower;
    }

    /** Small, and without a possessive end; empty for a single letter. */
    private static String form(String token) {
        var form = token.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (form.endsWith("'s")) {
            form = form.substring(0, form.length() - 2);
        }
        return form.length() == 1 && form.charAt(0) < 0x250 ? "" : form;
    }

    private static int hash(String word, int end) {
        int hash = 0;
        for (int i = 0; i < end; i++) {
            hash = (hash + word.charAt(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return (hash & ~1) == 0 ? 2 : hash & ~1;
    }

    private static int pair(int first, int second) {
        int hash = (Integer.rotateLeft(first, 7) ^ second) * 0x85EBCA6B;
        return (hash ^ hash >>> 13) | 1;
    }
}
