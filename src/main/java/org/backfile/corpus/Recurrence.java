package org.backfile.corpus;

/**
 * How a piece of text recurs across the files of a group. The measures are classes, not counts, so that one more file seldom changes what
 * is said of all others.
 *
 * @param zone where it stands, seen from the text that each file has for itself
 * @param breadth how many of the files that are made alike hold it
 * @param files how many those are: at least as many
 * @param sure whether it is no part of an article wherever it stands; else only where its zone says so
 */
public record Recurrence(Zone zone, Breadth breadth, int files, boolean sure) {

    /** Where a piece stands in nine of ten files. */
    public enum Zone {
        BEFORE,
        AFTER,
        /** Before or after, never between. */
        AROUND,
        BETWEEN
    }

    /** A share, in words. */
    public enum Breadth {
        SOME("some"),
        MANY("many"),
        MOST("most"),
        NEARLY_ALL("nearly all");

        private final String words;

        Breadth(String words) {
            this.words = words;
        }

        /** As in "stands in ... of 200+ files". */
        public String words() {
            return words;
        }

        /** SOME below 15 of 100, MANY below 50, MOST below 90. */
        public static Breadth of(double share) {
            return share >= 0.9 ? NEARLY_ALL : share >= 0.5 ? MOST : share >= 0.15 ? MANY : SOME;
        }
    }

    private static final int[] SIZES = {10, 20, 50, 100, 200, 500, 1000, 2000};

    public Recurrence {
        files = SIZES[sizeClass(files)];
    }

    private static int sizeClass(int files) {
        int size = 0;
        while (size + 1 < SIZES.length && files >= SIZES[size + 1]) {
            size++;
        }
        return size;
    }

    /** In one byte, for {@link Knowledge}. */
    @SuppressWarnings("EnumOrdinal") // In memory only, and read by the method below.
    byte packed() {
        return (byte) (zone.ordinal() | breadth.ordinal() << 2 | sizeClass(files) << 4 | (sure ? 1 << 7 : 0));
    }

    static Recurrence unpacked(byte packed) {
        return new Recurrence(
                Zone.values()[packed & 3],
                Breadth.values()[packed >> 2 & 3],
                SIZES[packed >> 4 & 7],
                (packed & 0x80) != 0);
    }
}
