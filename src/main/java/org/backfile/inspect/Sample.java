package org.backfile.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Counts articles and remembers the first few. */
final class Sample {

    private static final int FIRST = 5;

    private final List<String> places = new ArrayList<>();
    private String id = "";
    private int count;

    void add(Inspected article) {
        id = count == 0 ? article.id() : id;
        count++;
        if (places.size() < FIRST) {
            places.add(article.where());
        }
    }

    /** All of another, behind these. */
    void add(Sample other) {
        id = count == 0 ? other.id : id;
        count += other.count;
        places.addAll(other.places.subList(0, Math.min(other.places.size(), FIRST - places.size())));
    }

    int count() {
        return count;
    }

    Remark remark(Matter matter, UnaryOperator<String> file) {
        return new Remark(matter, count, places, matter.fix(id, places.isEmpty() ? "" : file.apply(places.get(0))));
    }
}
