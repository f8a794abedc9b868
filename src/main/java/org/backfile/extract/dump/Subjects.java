package org.backfile.extract.dump;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Which subject words the running text of a dump holds, and where: what ties a line to the rest, and a headline to its article. */
final class Subjects {

    private static final int HEAD_REACH = 30;

    /** The lines of running text that hold a word, in order. */
    private static final class Places {
        private int[] lines = new int[4];
        private int count;
        private boolean sought;
        private int seen = -1;

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

    private final boolean[] prose;
    /** Of each line the places of its subject words, one for each time a word stands in it: looked up once, asked for often. */
    private final Places[][] places;

    Subjects(List<Line> lines, boolean[] prose) {
        this.prose = prose;
        this.places = new Places[lines.size()][];
        var known = new HashMap<String, Places>();
        for (int i = 0; i < prose.length; i++) {
            var subjects = lines.get(i).subjects();
            places[i] = new Places[subjects.size()];
            for (int word = 0; word < subjects.size(); word++) {
                var found = known.computeIfAbsent(subjects.get(word), key -> new Places());
                places[i][word] = found;
                if (prose[i]) {
                    found.add(i);
                }
            }
        }
    }

    /** Share of its subject words that other running text of the page holds too; 0.5 if it has none. */
    double kinship(int i) {
        int shared = 0;
        for (var word : places[i]) {
            shared += word.count > (prose[i] ? 1 : 0) ? 1 : 0;
        }
        return places[i].length == 0 ? 0.5 : (double) shared / places[i].length;
    }

    /** Share of its subject words that running text takes up within the next lines; 0 if it has less than two. */
    double promise(int i) {
        return places[i].length < 2 ? 0 : shareBetween(i, i, i + HEAD_REACH);
    }

    /** Share of its subject words that running text of the lines just before holds too. */
    double coherence(int i, int reach) {
        return places[i].length == 0 ? 0 : shareBetween(i, i - reach - 1, i - 1);
    }

    private double shareBetween(int i, int after, int upTo) {
        int shared = 0;
        for (var word : places[i]) {
            shared += word.holdsBetween(after, upTo) ? 1 : 0;
        }
        return (double) shared / places[i].length;
    }

    /** Of each line, how many subject words of one it shares; of that one itself, how many there are. To be asked once. */
    int[] shared(int with) {
        var counts = new int[places.length];
        for (var word : places[with]) {
            word.sought = true;
        }
        for (int i = 0; i < places.length; i++) {
            for (var word : places[i]) {
                if (word.sought && word.seen != i) {
                    word.seen = i;
                    counts[i]++;
                }
            }
        }
        return counts;
    }
}
