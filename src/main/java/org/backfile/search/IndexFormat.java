package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What writer and readers of the index agree on; {@code docs/search-format.md} tells the rest. */
public final class IndexFormat {

    /** Raised whenever an older reader could misread the index. */
    public static final int VERSION = 4;

    /** How many of the best articles of a group stand in the shard itself; the others stand in its tail. */
    public static final int HEAD = 1024;

    /** Articles to a piece of a tail. */
    public static final int TAIL_PIECE = 4096;

    /** Articles of an archive in which any search is served by a few larger files of leads. */
    public static final int SMALL_ARCHIVE = 512;

    /** Texts to a file: some 8 kB, so that ten snippets cost no more than a picture. */
    public static final int TEXTS = 4;

    /** A group of no more articles has no leads with it: as few files hold them. */
    private static final int FEW = 7;

    /**
     * Leads that stand with a word at most. Of the ten best of two or three words one in six is not among the 48 best of any; twice as many
     * would halve that and be most of the index.
     */
    private static final int MOST_SHOWN = 48;

    /** Article numbers to a block of a column: what narrows an archive of 20,000 articles takes a handful of requests. */
    public static final int COLUMN = 8192;

    /** Article numbers to a block of what is quoted: of a phrase in quotations mostly few articles are asked for. */
    public static final int QUOTED = 2048;

    /** Steps of what a word adds to an article's score. */
    public static final int LEVELS = 16;

    /** A Rice quotient this long is replaced by the plain number: one far outlier must not cost a thousand bits. */
    public static final int LONGEST_QUOTIENT = 20;

    /** An apostrophe, as {@link #fileName} writes it. */
    private static final String APOSTROPHE = "-27";

    private IndexFormat() {}

    /** Leads to a file, in an archive of so many articles. */
    public static int leads(int articles) {
        return articles <= SMALL_ARCHIVE ? 64 : 8;
    }

    /**
     * Leads that stand with a group of so many articles: as many as the square root. So a rare word shows ten results by four of its own and six
     * files more, a common one its first page and most of what it shares with others.
     */
    public static int shown(int articles) {
        return articles <= FEW ? 0 : (int) Math.min(MOST_SHOWN, Math.ceil(Math.sqrt(articles)));
    }

    /** A headline's letters and digits in small ASCII, what stands between as one hyphen, apostrophes left out: how most addresses begin. */
    public static String plain(String headline) {
        var letters = headline.toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (isPlain(c)) {
                plain.append(c);
            } else if (c != '\'' && c != '\u2019' && plain.length() > 0 && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        }
        return plain.toString();
    }

    /**
     * Where a file of the index lies: in a folder named by the last two letters or digits of its name, so that no folder holds thousands. What
     * stands for {@code 's} does not count: one name in twenty ends in it.
     *
     * @param name by which its script hands over its content, {@code words/wstrike}
     * @return from the folder of the index, without suffix: {@code words/ke/wstrike}; a name without a folder stays as it is
     */
    public static String path(String name) {
        int file = name.indexOf('/') + 1;
        int end = name.length() - (name.endsWith(APOSTROPHE) ? APOSTROPHE.length() : 0);
        int from = end;
        while (from > Math.max(file, end - 2) && isPlain(name.charAt(from - 1))) {
            from--;
        }
        return file == 0 ? name : name.substring(0, file) + name.substring(from, end) + "/" + name.substring(file);
    }

    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /**
     * Part of a file name that stands for a word: letters and digits of ASCII as they are, every other UTF-8 byte as {@code -} and two
     * digits, so that no two words share a name on any file system.
     */
    public static String fileName(String word) {
        var name = new StringBuilder();
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(each)) {
                name.append((char) each);
            } else {
                name.append('-')
                        .append(Character.forDigit(each >> 4 & 15, 16))
                        .append(Character.forDigit(each & 15, 16));
            }
        }
        return name.toString();
    }
}
