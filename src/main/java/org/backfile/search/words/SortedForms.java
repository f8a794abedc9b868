package org.backfile.search.words;

/**
 * Puts all forms in the order of their spellings; of the same spelling first those that are home to their groups, then by stem. Sorted by
 * merging in place of the library's sort, which takes objects: of a million forms some twenty megabytes.
 */
final class SortedForms {

    private final Groups groups;
    private final int[] forms;
    private final int[] spare;

    private SortedForms(Groups groups) {
        this.groups = groups;
        this.forms = new int[groups.forms()];
        this.spare = new int[(forms.length + 1) / 2];
        for (int form = 0; form < forms.length; form++) {
            forms[form] = form;
        }
    }

    static int[] of(Groups groups) {
        var sorted = new SortedForms(groups);
        sorted.sort(0, sorted.forms.length);
        return sorted.forms;
    }

    private void sort(int from, int to) {
        if (to - from > 1) {
            int middle = (from + to) >>> 1;
            sort(from, middle);
            sort(middle, to);
            if (groups.compare(forms[middle - 1], forms[middle]) > 0) {
                merge(from, middle, to);
            }
        }
    }

    private void merge(int from, int middle, int to) {
        int left = middle - from;
        System.arraycopy(forms, from, spare, 0, left);
        int taken = 0;
        int next = middle;
        for (int at = from; taken < left; at++) {
            boolean second = next < to && groups.compare(spare[taken], forms[next]) > 0;
            forms[at] = second ? forms[next++] : spare[taken++];
        }
    }
}
