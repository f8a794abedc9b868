package org.backfile.search.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.corpus.ShortTexts;
import org.backfile.search.memory.Numbers;
import org.backfile.search.memory.Vocabulary;

/**
 * All groups of a corpus with their forms, in columns: an archive of 100,000 articles has a million of them. Groups and forms are numbered as
 * they are first seen, and the forms of one group by {@link #ordinal} as well.
 */
final class Groups {

    private static final int NONE = -1;

    /** By group. */
    private final Vocabulary stems = new Vocabulary();

    private final Numbers lastForm = new Numbers();

    /** By form. */
    private final ShortTexts texts = new ShortTexts();

    private final Numbers groups = new Numbers();
    private final Numbers counts = new Numbers();

    /** The form of the same group that was seen before it. */
    private final Numbers previous = new Numbers();

    /** How many forms there are. */
    int forms() {
        return texts.size();
    }

    /** The number of a form; a new one, and the group of a new stem, get the next. */
    int form(String stem, String text) {
        int group = stems.add(stem);
        if (group == lastForm.size()) {
            lastForm.add(NONE);
        }
        var chars = text.toCharArray();
        int last = lastForm.get(group);
        for (int form = last; form != NONE; form = previous.get(form)) {
            if (texts.is(form, chars, chars.length)) {
                return form;
            }
        }
        int form = texts.size();
        texts.add(text);
        groups.add(group);
        counts.add(0);
        previous.add(last);
        lastForm.set(group, form);
        return form;
    }

    /** The group of a form. */
    int group(int form) {
        return groups.get(form);
    }

    /** The number of a form within its group: how many were seen before it. Nearly all groups have one or two. */
    int ordinal(int form) {
        int before = 0;
        for (int other = previous.get(form); other != NONE; other = previous.get(other)) {
            before++;
        }
        return before;
    }

    /** Notes that a form occurs once more. */
    void count(int form) {
        counts.raise(form, 1);
    }

    /** How often all forms of a group occur. */
    int occurrences(int group) {
        int sum = 0;
        for (int form = lastForm.get(group); form != NONE; form = previous.get(form)) {
            sum += counts.get(form);
        }
        return sum;
    }

    /** The form under which a group stands in the index: the commonest, of equally common ones the first. */
    int home(int group) {
        int home = lastForm.get(group);
        for (int form = previous.get(home); form != NONE; form = previous.get(form)) {
            int more = counts.get(form) - counts.get(home);
            if (more > 0 || (more == 0 && texts.compare(form, home) < 0)) {
                home = form;
            }
        }
        return home;
    }

    String text(int form) {
        return texts.get(form);
    }

    String stem(int group) {
        return stems.get(group);
    }

    /** The spellings of a group by their ordinals. */
    List<String> texts(int group) {
        int last = lastForm.get(group);
        var spellings = new String[ordinal(last) + 1];
        for (int form = last, ordinal = spellings.length; form != NONE; form = previous.get(form)) {
            spellings[--ordinal] = texts.get(form);
        }
        return List.of(spellings);
    }

    /** By spelling; of the same spelling first those that are {@link #home} to their groups, then by stem. */
    int compare(int one, int other) {
        int order = texts.compare(one, other);
        if (order != 0 || one == other) {
            return order;
        }
        boolean isHome = home(group(one)) == one;
        return isHome == (home(group(other)) == other)
                ? stem(group(one)).compareTo(stem(group(other)))
                : isHome ? -1 : 1;
    }

    /** Those of some spellings that the corpus has. */
    Set<String> known(Set<String> some) {
        return IntStream.range(0, texts.size())
                .mapToObj(texts::get)
                .filter(some::contains)
                .collect(Collectors.toSet());
    }
}
