package org.backfile.relate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.backfile.lexicon.Gazetteer;
import org.backfile.relate.group.Groups;
import org.backfile.relate.name.Labels.Label;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that mean the same. Full names first: one spelling, one sound. Then what is short for one of them: a last name, an acronym,
 * wherever nearly all articles that say whom they mean by it mean the same.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Matching {

    /** Of the articles that tell: less than this share for one name, and the short form stays apart. */
    private static final double NEARLY_ALL = 0.9;

    /** A type that fewer articles than this share give to a name is a slip. */
    private static final double SLIP = 0.34;

    private final Gazetteer gazetteer = Gazetteer.table();
    private final List<Label> labels;
    private final Edits edits;
    private final Groups groups;

    private Matching(List<Label> labels, Edits edits) {
        this.labels = labels;
        this.edits = edits;
        this.groups = new Groups(labels.size());
    }

    static Groups of(List<Label> labels, Edits edits) {
        var matching = new Matching(labels, edits);
        matching.sameSpelling();
        matching.slips();
        matching.shortForms();
        matching.merges();
        return matching.groups;
    }

    /** Whether the editor keeps a label from being joined. */
    private boolean isApart(int number) {
        var label = labels.get(number);
        return edits.of(NameEdit.Action.SPLIT, label.type, label.name) != null;
    }

    /** What the editor joins. */
    private void merges() {
        var bySpelling = new HashMap<String, List<Integer>>();
        for (int i = 0; edits.areAny() && i < labels.size(); i++) {
            bySpelling
                    .computeIfAbsent(Spelling.folded(labels.get(i).name), key -> new ArrayList<>())
                    .add(i);
        }
        for (int i = 0; edits.areAny() && i < labels.size(); i++) {
            var label = labels.get(i);
            var edit = edits.of(NameEdit.Action.MERGE, label.type, label.name);
            if (edit != null) {
                for (int other : bySpelling.getOrDefault(Spelling.folded(edit.to()), List.of())) {
                    groups.join(other, i);
                }
            }
        }
    }

    private void sameSpelling() {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < labels.size(); i++) {
            var other = isApart(i) ? null : first.putIfAbsent(key(labels.get(i)), i);
            if (other != null) {
                groups.join(other, i);
            }
        }
    }

    /** Labels with one key are one name. */
    private String key(Label label) {
        return label.type.ordinal()
                + switch (label.type) {
                    case PERSON -> person(label.name);
                    case PLACE -> place(label.name);
                    case ORGANISATION -> organisation(label.name);
                };
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
        var byName = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < labels.size(); i++) {
            byName.computeIfAbsent(Spelling.folded(labels.get(i).name), key -> new ArrayList<>())
                    .add(i);
        }
        for (var same : byName.values()) {
            int best = same.get(0);
            for (int i : same) {
                best = weight(labels.get(i)) > weight(labels.get(best)) ? i : best;
            }
            for (int i : same) {
                if (!isApart(i)
                        && groups.of(i) != groups.of(best)
                        && weight(labels.get(i)) < SLIP * weight(labels.get(best))) {
                    groups.join(best, i);
                }
            }
        }
    }

    /** What the gazetteer knows counts for more than what single articles show. */
    private int weight(Label label) {
        boolean known = (label.type == NameType.PLACE && gazetteer.place(label.name) != null)
                || (label.type == NameType.ORGANISATION && gazetteer.organisation(label.name) != null);
        return known ? 4 * label.articles : label.articles;
    }

    /** Last names alone and acronyms. */
    private void shortForms() {
        var full = new HashMap<String, Map<Integer, Integer>>();
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            if (label.name.indexOf(' ') > 0 && !isApart(i)) {
                int group = groups.of(i);
                for (var form : shortOf(label)) {
                    full.computeIfAbsent(form, key -> new TreeMap<>()).merge(group, label.articles, Integer::sum);
                }
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            if (label.name.indexOf(' ') < 0 && !isKnown(label) && !isApart(i)) {
                var owner = owner(full.get(shortKey(label.type, label.name)));
                if (owner != null) {
                    groups.join(owner, i);
                }
            }
        }
    }

    /** A place or an organisation of the gazetteer needs no longer form. */
    private boolean isKnown(Label label) {
        return label.type == NameType.PLACE && gazetteer.place(label.name) != null;
    }

    private static List<String> shortOf(Label label) {
        var forms = new ArrayList<String>();
        if (label.type == NameType.PERSON) {
            var name = person(label.name);
            forms.add(shortKey(label.type, name.substring(name.indexOf(' ') + 1)));
        } else {
            for (var form : label.forms.keySet()) {
                if (form.indexOf(' ') < 0) {
                    forms.add(shortKey(label.type, form));
                }
            }
        }
        return forms;
    }

    private static String shortKey(NameType type, String form) {
        return type.ordinal() + (type == NameType.PERSON ? Spelling.sound(form) : Spelling.folded(form));
    }

    /** The group that nearly all articles mean. */
    private static @Nullable Integer owner(@Nullable Map<Integer, Integer> counts) {
        if (counts == null) {
            return null;
        }
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (var count : counts.entrySet()) {
            if (count.getValue() >= NEARLY_ALL * sum) {
                return count.getKey();
            }
        }
        return null;
    }
}
