package org.backfile.lexicon;

import org.jspecify.annotations.Nullable;

/** Known places, organisations and first names. Read when first asked for. */
public final class Gazetteer {

    private final WordTable places = WordTable.load("places.txt");
    private final WordTable organisations = WordTable.load("organisations.txt");
    private final WordTable firstNames = WordTable.load("first-names.txt");

    private Gazetteer() {}

    public static Gazetteer table() {
        return Loaded.TABLE;
    }

    /** Read once, when the first article comes by. */
    private static final class Loaded {
        static final Gazetteer TABLE = new Gazetteer();
    }

    /** The name under which all forms of a place are joined; absent where the place is not known. */
    @Nullable
    public String place(String name) {
        var plain = plain(name);
        var known = places.of(plain);
        return known == null && plain.length() < 6 && plain.indexOf('.') > 0 && !plain.endsWith(".")
                ? places.of(plain + ".")
                : known;
    }

    /** The name under which all forms of an organisation are joined; absent where it is not known. */
    @Nullable
    public String organisation(String name) {
        return organisations.of(plain(name));
    }

    public boolean isFirstName(String word) {
        int hyphen = word.indexOf('-');
        return firstNames.holds(word) || (hyphen > 1 && firstNames.holds(word.substring(0, hyphen)));
    }

    private static String plain(String name) {
        return name.replace('\u2019', '\'');
    }
}
