package org.backfile.relate.name;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.backfile.corpus.Mention;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Words;
import org.jspecify.annotations.Nullable;

/** A type and the name that articles give, with what they make of it. An archive has millions: most have one form, the name itself. */
final class Label {

    /** Of a label with more forms the rest are not kept; a hundred ways to write a name help nobody. */
    private static final int FORMS_KEPT = 16;

    /** By first mention, from nought. */
    final int number;

    final NameType type;
    final String name;

    /** In how many articles. */
    int articles;

    int places;

    /** How often it is written as the name itself. */
    private int named;

    /** How often it is written otherwise; absent where it never is. */
    private @Nullable Map<String, Integer> otherForms;

    Label(int number, NameType type, String name) {
        this.number = number;
        this.type = type;
        this.name = name;
    }

    /** Takes the mention of an article. */
    void add(Mention mention, Words words) {
        articles++;
        places += mention.places().size();
        for (var place : mention.places()) {
            var form = oneLine(words.at(place));
            if (form.equals(name)) {
                named++;
            } else {
                addOther(form);
            }
        }
    }

    private void addOther(String form) {
        if (otherForms == null) {
            otherForms = new TreeMap<>();
        }
        if (otherForms.containsKey(form) || otherForms.size() < FORMS_KEPT) {
            otherForms.merge(form, 1, Integer::sum);
        }
    }

    private static String oneLine(String form) {
        return form.indexOf('\n') < 0 && !form.contains("  ") ? form : form.replaceAll("\\s+", " ");
    }

    /** Whether every mention writes the name itself. */
    boolean hasOneForm() {
        return otherForms == null;
    }

    /** Hands on every form and how often it is written. */
    void eachForm(ObjIntConsumer<String> take) {
        if (named > 0) {
            take.accept(name, named);
        }
        if (otherForms != null) {
            otherForms.forEach(take::accept);
        }
    }

    /** Whether the name has several words. */
    boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
