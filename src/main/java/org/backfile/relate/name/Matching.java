package org.backfile.relate.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.LongConsumer;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.backfile.lexicon.Gazetteer;
import org.backfile.relate.group.Groups;

/**
 * Finds the labels that mean the same. Full names first: one spelling, one sound. Then what is short for one of them: a last name, an acronym,
 * wherever nearly all articles that say whom they mean by it mean the same.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Matching {

    /** A type that fewer articles than this share give to a name is a slip. */
    private static final double SLIP = 0.34;

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Labels labels;
    private final Edits edits;
    private final Groups groups;

    private Matching(Labels labels, Edits edits) {
        this.labels = labels;
        this.edits = edits;
        this.groups = new Groups(labels.size());
    }

    static Groups of(Labels labels, Edits edits) {
        var matching = new Matching(labels, edits);
        matching.sameSpelling();
        matching.slips();
        matching.shortForms();
        matching.merges();
        return matching.groups;
    }

    /** Whether the editor keeps a label from being joined. */
    private boolean isApart(Label label) {
        return edits.of(NameEdit.Action.SPLIT, label.type(), label.name()) != null;
    }

    /** What the editor joins. */
    private void merges() {
        var bySpelling = new HashMap<String, List<Integer>>();
        for (int i = 0; edits.areAny() && i < labels.size(); i++) {
            bySpelling
                    .computeIfAbsent(Spelling.folded(labels.get(i).name()), key -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; edits.areAny() && i < labels.size(); i++) {
            var label = labels.get(i);
            var edit = edits.of(NameEdit.Action.MERGE, label.type(), label.name());
            if (edit != null) {
                for (int other : bySpelling.getOrDefault(Spelling.folded(edit.to()), List.of())) {
                    groups.join(other, i);
                }
            }
        }
    }

    private void sameSpelling() {
        var first = new KeyTable();
        for (var label : labels) {
            int other = isApart(label) ? -1 : first.putIfAbsent(key(label), label.number());
            if (other >= 0) {
                groups.join(other, label.number());
            }
        }
    }

    /** Labels with one key are one name. */
    private long key(Label label) {
        return KeyTable.key(
                label.type().ordinal(),
                switch (label.type()) {
                    case PERSON -> person(label.name());
                    case PLACE -> place(label.name());
                    case ORGANISATION -> organisation(label.name());
                });
    }

    /** First and last word by sound; a name of one word by its letters. */
    private static String person(String name) {
        var words = Spelling.folded(name).split(" ", -1);
        int last = words.length - 1;
        while (last > 0 && isGeneration(words[last])) {
            last--;
        }
        return last == 0 ? words[0] : Spelling.sound(words[0]) + " " + Spelling.sound(words[last]);
    }

    private static boolean isGeneration(String word) {
        return switch (word) {
            case "jr", "sr", "ii", "iii", "iv" -> true;
            default -> false;
        };
    }

    private String place(String name) {
        var known = gazetteer.place(name);
        var folded = Spelling.folded(known == null ? name : known);
        int blank = folded.lastIndexOf(' ');
        return blank > 0 && isRegion(folded.substring(blank + 1)) ? folded.substring(0, blank) + " region" : folded;
    }

    private static boolean isRegion(String word) {
        return word.equals("oblast") || word.equals("region") || word.equals("krai");
    }

    private String organisation(String name) {
        var known = gazetteer.organisation(name);
        var folded = Spelling.folded(known == null ? name : known);
        for (var suffix : List.of(" inc", " corp", " corporation", " ltd", " plc", " co", " ag", " gmbh", " llc")) {
            if (folded.endsWith(suffix)) {
                return folded.substring(0, folded.length() - suffix.length());
            }
        }
        return folded;
    }

    /** One name to which a few articles give another type. */
    private void slips() {
        var last = new KeyTable();
        // The label before that has the same name, or -1.
        var before = new int[labels.size()];
        var isLast = new BitSet();
        for (var label : labels) {
            int same = last.put(KeyTable.key(0, Spelling.folded(label.name())), label.number());
            before[label.number()] = same;
            isLast.set(label.number());
            if (same >= 0) {
                isLast.clear(same);
            }
        }
        isLast.stream().filter(label -> before[label] >= 0).forEach(label -> slips(label, before));
    }

    private void slips(int last, int[] before) {
        int best = last;
        for (int i = before[last]; i >= 0; i = before[i]) {
            best = weight(labels.get(i)) >= weight(labels.get(best)) ? i : best;
        }
        for (int i = last; i >= 0; i = before[i]) {
            var label = labels.get(i);
            if (!isApart(label) && groups.of(i) != groups.of(best) && weight(label) < SLIP * weight(labels.get(best))) {
                groups.join(best, i);
            }
        }
    }

    /** What the gazetteer knows counts for more than what single articles show. */
    private int weight(Label label) {
        boolean known = (label.type() == NameType.PLACE && gazetteer.place(label.name()) != null)
                || (label.type() == NameType.ORGANISATION && gazetteer.organisation(label.name()) != null);
        return known ? 4 * label.articles() : label.articles();
    }

    /** Last names alone and acronyms. */
    private void shortForms() {
        var wanted = new KeyTable();
        for (var label : labels) {
            if (isShort(label)) {
                wanted.putIfAbsent(shortKey(label.type(), label.name()), wanted.size());
            }
        }
        var owners = new Owners(wanted.size());
        eachMeant(wanted, owners::favour);
        eachMeant(wanted, owners::count);
        for (var label : labels) {
            int owner = isShort(label) ? owners.of(wanted.get(shortKey(label.type(), label.name()))) : -1;
            if (owner >= 0) {
                groups.join(owner, label.number());
            }
        }
    }

    /** Takes a short form that is wanted, the group of a full name that it may be short for, and how many articles give that name. */
    private interface Meaning {
        void take(int form, int group, int articles);
    }

    private void eachMeant(KeyTable wanted, Meaning meaning) {
        for (var label : labels) {
            if (label.isFull() && !isApart(label)) {
                int group = groups.of(label.number());
                eachShortForm(label, key -> {
                    int form = wanted.get(key);
                    if (form >= 0) {
                        meaning.take(form, group, label.articles());
                    }
                });
            }
        }
    }

    private boolean isShort(Label label) {
        return label.name().indexOf(' ') < 0 && !isKnown(label) && !isApart(label);
    }

    /** A place or an organisation of the gazetteer needs no longer form. */
    private boolean isKnown(Label label) {
        return label.type() == NameType.PLACE && gazetteer.place(label.name()) != null;
    }

    private void eachShortForm(Label label, LongConsumer take) {
        if (label.type() == NameType.PERSON) {
            var name = person(label.name());
            take.accept(shortKey(label.type(), name.substring(name.indexOf(' ') + 1)));
        } else {
            labels.forms().each(label, (form, count) -> {
                if (form.indexOf(' ') < 0) {
                    take.accept(shortKey(label.type(), form));
                }
            });
        }
    }

    private static long shortKey(NameType type, String form) {
        return KeyTable.key(type.ordinal(), type == NameType.PERSON ? Spelling.sound(form) : Spelling.folded(form));
    }
}
