package org.backfile.enrich.word;

/** What characters are, the common ones told without a table: the questions that cutting a text asks of each of its characters. */
public final class Letters {

    private Letters() {}

    public static boolean isLetter(char c) {
        return c < 0x80 ? isPlainLetter(c) : Character.isLetter(c);
    }

    public static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isPlainLetter(c) || isPlainDigit(c) : Character.isLetterOrDigit(c);
    }

    public static boolean isDigit(char c) {
        return c < 0x80 ? isPlainDigit(c) : Character.isDigit(c);
    }

    public static boolean isUpperCase(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** Whether it goes on top of the letter before it. */
    public static boolean isCombining(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isPlainDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
