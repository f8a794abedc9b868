package org.backfile.relate.name;

/** Sets of numbers that grow together, each known by its smallest member. */
final class Groups {

    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int of(int member) {
        int root = member;
        while (parents[root] != root) {
            root = parents[root];
        }
        int at = member;
        while (parents[at] != root) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
