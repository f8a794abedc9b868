package org.backfile.extract.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.extract.cue.Words;

/** Which subject words the running text of a dump holds, and where: what ties a line to the rest, and a headline to its article. */
final class Subjects {

    private static final int HEAD_REACH = 30;

    /** The lines of running text that hold a word, in order. */
    private static final class Places {
        private int[] lines = new int[4];
        private int count;

        void add(int line) {
            if (count > 0 && lines[count - 1] == line) {
                return;
            }
            if (count == lines.length) {
                lines = Arrays.copyOf(lines, count * 2);
            }
            lines[count++] = line;
        }

        boolean holdsBetween(int after, int upTo) {
            for (int i = 0; i < count && lines[i] <= upTo; i++) {
                if (lines[i] > after) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, Places> places = new HashMap<>();
    private final List<Line> lines;
    private final boolean[] prose;

    Subjects(List<Line> lines, boolean[] prose) {
        this.lines = lines;
        this.prose = prose;
        for (int i = 0; i < prose.length; i++) {
            if (prose[i]) {
                for (var word : lines.get(i).words()) {
                    if (isSubject(word)) {
                        places.computeIfAbsent(word, key -> new Places()).add(i);
                    }
                }
            }
        }
    }

    static boolean isSubject(String word) {
        return word.length() > 3 && !Words.isFunctionWord(word);
    }

    /** Share of its subject words that other running text of the page holds too; 0.5 if it has none. */
    double kinship(int i) {
        int count = 0;
        int shared = 0;
        for (var word : lines.get(i).words()) {
            if (isSubject(word)) {
                count++;
                var found = places.get(word);
                shared += found != null && found.count > (prose[i] ? 1 : 0) ? 1 : 0;
            }
        }
        return count == 0 ? 0.5 : (double) shared / count;
    }

    /** Share of its subject words that running text takes up within the next lines; 0 if it has less than two. */
    double promise(int i) {
        int count = 0;
        int kept = 0;
        for (var word : lines.get(i).words()) {
            if (isSubject(word)) {
                count++;
                var found = places.get(word);
                kept += found != null && found.holdsBetween(i, i + HEAD_REACH) ? 1 : 0;
            }
        }
        return count < 2 ? 0 : (double) kept / count;
    }

    /** Share of its subject words that running text of the lines just before holds too. */
    double coherence(int i, int reach) {
        int count = 0;
        int shared = 0;
        for (var word : lines.get(i).words()) {
            if (isSubject(word)) {
                count++;
                var found = places.get(word);
                shared += found != null && found.holdsBetween(i - reach - 1, i - 1) ? 1 : 0;
            }
        }
        return count == 0 ? 0 : (double) shared / count;
    }

    /** The subject words of a line. */
    List<String> of(int i) {
        var found = new ArrayList<String>();
        for (var word : lines.get(i).words()) {
            if (isSubject(word) && !found.contains(word)) {
                found.add(word);
            }
        }
        return found;
    }
}
