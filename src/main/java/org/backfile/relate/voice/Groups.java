package org.backfile.relate.voice;

/** Quotations joined to groups; the first of a group in list order stands for it. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int of(int quote) {
        int root = quote;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int i = quote; parent[i] != root; ) {
            int next = parent[i];
            parent[i] = root;
            i = next;
        }
        return root;
    }

    void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
