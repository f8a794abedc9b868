package org.backfile.enrich.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Cues;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.lexicon.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Joins the forms of each name in one article: last name alone, acronym, short form, the forms of a country. What could be two names stays
 * apart.
 */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Joining {

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Map<String, Bundle> bundles = new LinkedHashMap<>();

    private Joining() {}

    static List<Bundle> join(List<Entry> entries) {
        var joining = new Joining();
        var left = new ArrayList<Entry>();
        for (var entry : entries) {
            if (entry.isSingle() && !joining.stands(entry)) {
                left.add(entry);
            } else if (entry.isSure()) {
                joining.open(entry);
            }
        }
        joining.short_(left);
        joining.acronyms();
        joining.shortForms();
        return List.copyOf(joining.bundles.values());
    }

    /** A known place or organisation needs no longer form. */
    private boolean stands(Entry entry) {
        boolean place = entry.type() == NameType.PLACE && gazetteer.place(entry.surface()) != null;
        return place || (entry.type() == NameType.ORGANISATION && gazetteer.organisation(entry.surface()) != null);
    }

    private void open(Entry entry) {
        var type = entry.type();
        var bundle = bundles.get(key(type, entry));
        if (bundle == null) {
            bundles.put(key(type, entry), new Bundle(type, entry));
        } else {
            bundle.add(entry);
        }
    }

    private String key(NameType type, Entry entry) {
        return type.code() + " "
                + switch (type) {
                    case PERSON -> person(entry);
                    case PLACE -> place(entry.surface());
                    case ORGANISATION -> organisation(entry.surface());
                };
    }

    /** First and last word: {@code Jubal A. Early} is {@code Jubal Early}. */
    private static String person(Entry entry) {
        var words = entry.tokens();
        int last = surname(words);
        return last <= 0
                ? entry.surface()
                : words.get(0).small() + " " + words.get(last).small();
    }

    private static int surname(List<Token> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).is(Cue.GENERATION)) {
            last--;
        }
        return last;
    }

    private String place(String surface) {
        var known = gazetteer.place(surface);
        if (known != null) {
            return known;
        }
        int blank = surface.lastIndexOf(' ');
        boolean region = blank > 0 && (Cues.table().of(surface.substring(blank + 1)) & 1 << Cue.REGION.ordinal()) != 0;
        return region ? surface.substring(0, blank) + " region" : bare(surface);
    }

    private String organisation(String surface) {
        var known = gazetteer.organisation(surface);
        return known != null ? known : bare(surface);
    }

    private static String bare(String surface) {
        var small = surface.toLowerCase(Locale.ROOT).replace(".", "");
        return small.startsWith("the ") ? small.substring(4) : small;
    }

    /** Single words: the last name or first name of one person named in full, else a name of their own. */
    private void short_(List<Entry> left) {
        var surnames = new HashMap<String, List<Bundle>>();
        var firstNames = new HashMap<String, List<Bundle>>();
        for (var bundle : bundles.values()) {
            if (bundle.type() == NameType.PERSON) {
                var words = bundle.entries().get(0).tokens();
                if (words.size() > 1) {
                    surnames.computeIfAbsent(words.get(surname(words)).text(), key -> new ArrayList<>())
                            .add(bundle);
                    firstNames
                            .computeIfAbsent(words.get(0).text(), key -> new ArrayList<>())
                            .add(bundle);
                }
            }
        }
        for (var entry : left) {
            var person = only(surnames.get(entry.surface()));
            if (person == null && !surnames.containsKey(entry.surface()) && gazetteer.isFirstName(entry.surface())) {
                person = only(firstNames.get(entry.surface()));
            }
            boolean family = surnames.containsKey(entry.surface());
            if (person != null) {
                person.add(entry);
            } else if (entry.isSure() || family) {
                open(entry);
            }
        }
    }

    private static @Nullable Bundle only(@Nullable List<Bundle> bundles) {
        return bundles == null || bundles.size() != 1 ? null : bundles.get(0);
    }

    /** {@code European Union (EU)}, and acronyms whose letters begin the words of one organisation named in full. */
    private void acronyms() {
        var byInitials = new HashMap<String, List<Bundle>>();
        for (var bundle : bundles.values()) {
            if (bundle.type() != NameType.PERSON) {
                bundle.entries().stream()
                        .filter(entry -> !entry.isSingle())
                        .map(entry -> initials(entry.tokens()))
                        .distinct()
                        .forEach(initials -> byInitials
                                .computeIfAbsent(initials, key -> new ArrayList<>())
                                .add(bundle));
            }
        }
        for (var key : List.copyOf(bundles.keySet())) {
            var bundle = Objects.requireNonNull(bundles.get(key));
            var entry = bundle.entries().get(0);
            if (bundle.entries().size() == 1
                    && entry.isSingle()
                    && entry.tokens().get(0).shape() == Shape.CAPITALS) {
                var full = only(byInitials.get(entry.surface().replace(".", "")));
                if (full != null && full != bundle) {
                    full.addAll(bundle);
                    bundles.remove(key);
                }
            }
        }
    }

    private static String initials(List<Token> words) {
        var initials = new StringBuilder();
        for (var word : words) {
            if (word.isNameLike() && !word.small().equals("the")) {
                initials.append(Character.toUpperCase(word.text().charAt(0)));
            }
        }
        return initials.toString();
    }

    /** {@code Fox News} is {@code Fox News Digital}, {@code Harbour} is {@code Harbour Inc.}, where no other name begins so. */
    private void shortForms() {
        for (var key : List.copyOf(bundles.keySet())) {
            var bundle = Objects.requireNonNull(bundles.get(key));
            if (bundle.type() != NameType.ORGANISATION || bundle.entries().size() > 1) {
                continue;
            }
            var entry = bundle.entries().get(0);
            Bundle longer = null;
            int longerOnes = 0;
            for (var other : bundles.values()) {
                if (other != bundle && other.type() == NameType.ORGANISATION && isShortFor(entry, other)) {
                    longer = other;
                    longerOnes++;
                }
            }
            if (longer != null && longerOnes == 1) {
                longer.addAll(bundle);
                bundles.remove(key);
            }
        }
    }

    private static boolean isShortFor(Entry entry, Bundle other) {
        var name = other.entries().get(0).surface();
        if (!name.startsWith(entry.surface() + " ")) {
            return false;
        }
        var rest = other.entries()
                .get(0)
                .tokens()
                .subList(entry.tokens().size(), other.entries().get(0).tokens().size());
        return (!entry.isSingle() && rest.size() <= 2)
                || rest.stream().allMatch(word -> word.is(Cue.ORGANISATION_SUFFIX));
    }
}
