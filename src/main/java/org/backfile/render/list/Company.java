package org.backfile.render.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;

/**
 * Counts which names stand in the same articles. Every name of an archive is asked for, and a frequent one meets thousands of others, so what
 * is counted lies in arrays by name that are used again and again. For one thread.
 */
final class Company {

    /**
     * A name and in how many of the articles asked it stands.
     *
     * @param name its number
     */
    record Other(int name, int articles) {}

    private final Names names;
    private final int[] counts;

    /** By name the last article walked that holds it, so that an article counts once however often it names somebody. */
    private final int[] lastWalk;

    private int walk;
    private int[] met = new int[256];
    private int size;

    Company(Names names) {
        this.names = names;
        this.counts = new int[names.all().size()];
        this.lastWalk = new int[counts.length];
    }

    /**
     * The other names in some articles by type: those in most articles first, then by number.
     *
     * @param articles by number, some of those that hold {@code name}
     * @param most names of a type
     */
    Map<NameType, List<Other>> of(int name, int[] articles, int most) {
        size = 0;
        for (int article : articles) {
            walk++;
            names.each(article, this::meet);
        }
        var order = new long[size];
        for (int i = 0; i < size; i++) {
            // Sorted from the smallest: the most articles, then the smallest number.
            order[i] = (long) -counts[met[i]] << Integer.SIZE | met[i];
        }
        Arrays.sort(order);
        var company = new EnumMap<NameType, List<Other>>(NameType.class);
        for (long each : order) {
            int other = (int) each;
            if (other != name) {
                var ofType = company.computeIfAbsent(names.type(other), type -> new ArrayList<>(most));
                if (ofType.size() < most) {
                    ofType.add(new Other(other, counts[other]));
                }
            }
            counts[other] = 0;
        }
        return company;
    }

    private void meet(int name) {
        if (lastWalk[name] == walk) {
            return;
        }
        lastWalk[name] = walk;
        if (counts[name]++ == 0) {
            if (size == met.length) {
                met = Arrays.copyOf(met, 2 * size);
            }
            met[size++] = name;
        }
    }
}
