package org.backfile.search.field;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;

/** The spellings by which an article can be found that names somebody or something. */
public final class Spellings {

    private Spellings() {}

    /** Of all that an article names; it need not use the spelling itself, so long as it means the same. */
    public static List<String> of(Names names, String article) {
        var all = new ArrayList<String>();
        names.in(article).forEach(number -> all.addAll(of(names.all().get(number))));
        return all;
    }

    /** The name and its forms, without those that are part of another: whose words find it, theirs find it too. */
    static List<String> of(Name name) {
        var all = new ArrayList<String>();
        all.add(name.name());
        for (var form : name.forms()) {
            if (all.stream().noneMatch(other -> (" " + other + " ").contains(" " + form + " "))) {
                all.removeIf(other -> (" " + form + " ").contains(" " + other + " "));
                all.add(form);
            }
        }
        return all;
    }
}
