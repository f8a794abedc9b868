package org.backfile.search.memory;

import org.backfile.corpus.ShortTexts;

/**
 * Numbers different texts as they come, from 0. Some twenty-five bytes a text, where a map of strings takes a hundred. Texts stand in one
 * array; a number is looked up in a table with free places, from where the text leads on.
 */
public final class Vocabulary {

    /** No number. */
    public static final int NONE = -1;

    private final ShortTexts texts = new ShortTexts();

    /** One more than the number of a text; 0 where a place is free. Two in three are taken at most. */
    private int[] places = new int[16];

    /** How many texts it has. */
    public int size() {
        return texts.size();
    }

    /** The text of a number, made anew. */
    public String get(int number) {
        return texts.get(number);
    }

    /** The number of the first {@code length} chars of an array; -1 where they are new. */
    public int find(char[] text, int length) {
        for (int place = first(text, length); places[place] != 0; place = next(place)) {
            if (texts.is(places[place] - 1, text, length)) {
                return places[place] - 1;
            }
        }
        return NONE;
    }

    /** The number of a text; a new one gets the next. */
    public int add(String text) {
        var chars = text.toCharArray();
        int known = find(chars, chars.length);
        if (known != NONE) {
            return known;
        }
        texts.add(text);
        if (3L * size() > 2L * places.length) {
            places = new int[2 * places.length];
            for (int number = 0; number < size(); number++) {
                take(number);
            }
        } else {
            take(size() - 1);
        }
        return size() - 1;
    }

    private void take(int number) {
        var text = texts.get(number).toCharArray();
        int place = first(text, text.length);
        while (places[place] != 0) {
            place = next(place);
        }
        places[place] = number + 1;
    }

    /** Where a text is looked for first: by a hash of all chars, with the upper bits mixed into the lower, which tell places apart. */
    private int first(char[] text, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }
}
