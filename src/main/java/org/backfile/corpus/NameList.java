package org.backfile.corpus;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * Names in columns: some fifty bytes each, where a record with its strings takes two hundred; an archive of 100,000 articles has six
 * hundred thousand. A name is made when it is asked for, so two of one number are equal and not the same.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class NameList extends AbstractList<Name> implements RandomAccess {

    private static final List<NameType> TYPES = List.of(NameType.values());

    private final ShortTexts ids = new ShortTexts();
    private final byte[] types;
    private final ShortTexts names = new ShortTexts();

    /** Where the forms of a name begin, and behind the last the count of all; who has none here is written as its name alone. */
    private final int[] firstForm;

    private final ShortTexts forms = new ShortTexts();
    private final int[] articles;
    private final int[] places;

    /** Of the few that have a page. */
    private final Map<Integer, String> paths = new HashMap<>();

    private NameList(int size) {
        types = new byte[size];
        firstForm = new int[size + 1];
        articles = new int[size];
        places = new int[size];
    }

    /** The names in the order in which they come. */
    static NameList of(Iterable<Name> all, int size) {
        var list = new NameList(size);
        int number = 0;
        for (var name : all) {
            list.put(number++, name);
        }
        list.ids.trimmed();
        list.names.trimmed();
        list.forms.trimmed();
        return list;
    }

    private void put(int number, Name name) {
        ids.add(name.id());
        types[number] = (byte) name.type().ordinal();
        names.add(name.name());
        if (!name.forms().equals(List.of(name.name()))) {
            name.forms().forEach(forms::add);
        }
        firstForm[number + 1] = forms.size();
        articles[number] = name.articles();
        places[number] = name.places();
        if (name.path() != null) {
            paths.put(number, name.path());
        }
    }

    @Override
    public Name get(int number) {
        var name = names.get(number);
        return new Name(
                ids.get(number),
                type(number),
                name,
                forms(number, name),
                articles[number],
                places[number],
                paths.get(number));
    }

    String name(int number) {
        return names.get(number);
    }

    NameType type(int number) {
        return TYPES.get(types[number]);
    }

    private List<String> forms(int number, String name) {
        int from = firstForm[number];
        int to = firstForm[number + 1];
        if (from == to) {
            return List.of(name);
        }
        var all = new String[to - from];
        for (int i = 0; i < all.length; i++) {
            all[i] = forms.get(from + i);
        }
        return List.of(all);
    }

    @Override
    public int size() {
        return types.length;
    }
}
