package org.backfile.relate.group;

/** Sets of numbers that grow together, each known by its smallest member: disjoint sets with path compression (Tarjan 1975). */
public final class Groups {

    private final int[] parents;

    /** As many sets as said, of one number each, from 0. */
    public Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The smallest member of the set that a number is in. */
    public int of(int member) {
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

    /** Makes the sets of two numbers one. */
    public void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
