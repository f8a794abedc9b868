package org.backfile.render.view;

/** Numbers in words and digits, the same on every machine. */
public final class Numbers {

    private Numbers() {}

    /** {@code 20,000}; four digits stay together as {@code 2,548}. */
    public static String grouped(long number) {
        var digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** {@code 1 article}, {@code 2,548 articles}. */
    public static String count(long number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /** A share in words, {@code 66%}; {@code less than 1%} where it is that small. */
    public static String rounded(double share) {
        long percent = Math.round(share * 100);
        return (percent == 0 && share > 0 ? "less than 1" : String.valueOf(percent)) + "%";
    }

    /** A share as SVG takes it, two decimals at most: {@code 41.67%}. */
    public static String percent(double share) {
        return decimal(share * 100) + "%";
    }

    /** Two decimals at most, no trailing zero: {@code 5.5}. */
    public static String decimal(double number) {
        long hundredths = Math.round(number * 100);
        long rest = Math.abs(hundredths % 100);
        var sign = hundredths < 0 ? "-" : "";
        var whole = sign + Math.abs(hundredths / 100);
        if (rest == 0) {
            return whole;
        }
        return whole + "." + (rest % 10 == 0 ? String.valueOf(rest / 10) : (rest < 10 ? "0" : "") + rest);
    }
}
