package org.backfile.extract.cue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Given names, from {@code given-names.txt}: what tells Jane Harbour from the Harbour Post. Read only where that question arises. */
public final class GivenNames {

    private static final Set<String> NAMES = load();

    private GivenNames() {}

    /** Whether the first word is a given name, or in {@code Hans-Peter} its first half; a single word never is a person's name. */
    public static boolean begin(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return false;
        }
        var first = name.substring(0, blank).toLowerCase(Locale.ROOT);
        int hyphen = first.indexOf('-');
        return NAMES.contains(first) || (hyphen > 0 && NAMES.contains(first.substring(0, hyphen)));
    }

    private static Set<String> load() {
        var names = new HashSet<String>();
        Tables.lines(GivenNames.class, "given-names.txt").forEach(line -> names.addAll(List.of(line.split(" ", -1))));
        return names;
    }
}
