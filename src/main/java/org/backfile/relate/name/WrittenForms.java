package org.backfile.relate.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Words;

/** How articles write their labels, by number. Nearly all are written in one form, the name itself: for these a count is all that is kept. */
final class WrittenForms {

    /** Of a label with more forms the rest are not kept; a hundred ways to write a name help nobody. */
    private static final int FORMS_KEPT = 16;

    /** How often each label is written as its name. */
    private int[] asNamed = new int[1024];

    /** How often it is written otherwise, where it is. */
    private final Map<Integer, Map<String, Integer>> others = new HashMap<>();

    /** Takes the mention of a label, which goes by a name, in an article with these words. */
    void add(int label, String name, Mention mention, Words words) {
        if (label >= asNamed.length) {
            asNamed = Arrays.copyOf(asNamed, Math.max(label + 1, asNamed.length + asNamed.length / 2));
        }
        for (var place : mention.places()) {
            var form = oneLine(words.at(place));
            if (form.equals(name)) {
                asNamed[label]++;
            } else {
                addOther(label, form);
            }
        }
    }

    private void addOther(int label, String form) {
        var forms = others.computeIfAbsent(label, key -> new TreeMap<>());
        if (forms.containsKey(form) || forms.size() < FORMS_KEPT) {
            forms.merge(form, 1, Integer::sum);
        }
    }

    private static String oneLine(String form) {
        return form.indexOf('\n') < 0 && !form.contains("  ") ? form : form.replaceAll("\\s+", " ");
    }

    /** Whether every mention writes the name itself. */
    boolean isOne(Label label) {
        return !others.containsKey(label.number());
    }

    /** Hands on every form and how often it is written. */
    void each(Label label, ObjIntConsumer<String> take) {
        if (asNamed[label.number()] > 0) {
            take.accept(label.name(), asNamed[label.number()]);
        }
        others.getOrDefault(label.number(), Map.of()).forEach(take::accept);
    }
}
