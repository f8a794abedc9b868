package org.backfile.enrich.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The small words of one language that tell who speaks. The tables are resources beside this class; the first one explains their form. */
final class Tongue {

    /** What a word of the table is. The tables explain each. */
    enum Trait {
        STRONG,
        WEAK,
        PARTICIPLE,
        BE,
        AUXILIARY,
        PASSIVE,
        OPENER,
        GENITIVE,
        REPORTED,
        TRAILING,
        PREPOSITION,
        DETERMINER,
        CONJUNCTION,
        RELATIVE,
        ADVERB,
        TIME,
        TITLE_HE,
        TITLE_SHE,
        PRONOUN_HE,
        PRONOUN_SHE,
        PRONOUN_THEY,
        PRONOUN_IT,
        PRONOUN_SELF,
        NOBODY,
        POSSESSIVE,
        NAMING,
        THAT,
        LIKE,
        NOUN,
        CLITIC,
        ABBREVIATION,
        /** Begins a phrase like {@code according to}. */
        ACCORDING;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Map<String, Trait> byCode() {
            var byCode = new HashMap<String, Trait>();
            for (var trait : values()) {
                byCode.put(trait.code(), trait);
            }
            return byCode;
        }

        /** For sets of these that are one number. */
        @SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
        long bit() {
            return 1L << ordinal();
        }
    }

    private static final Set<String> KNOWN = Set.of("en", "de", "fr", "es");

    /** All other languages: read with the English table, whose verbs will hardly be met; marks, colons and credits still tell. */
    private static final String OTHER = "other";

    private final String language;
    private final Map<String, Long> traits = new HashMap<>();
    private final List<List<String>> according = new ArrayList<>();
    private boolean verbSecond;

    private Tongue(String language) {
        this.language = language;
    }

    /** @param tag BCP 47; empty where the language is not known */
    static String table(String tag) {
        var primary = tag.length() > 2 ? tag.substring(0, 2) : tag;
        return primary.isEmpty() ? "en" : KNOWN.contains(primary) ? primary : OTHER;
    }

    static Tongue load(String language) {
        var name = "words-" + (language.equals(OTHER) ? "en" : language) + ".txt";
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tongue.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            var tongue = new Tongue(language);
            var traits = Trait.byCode();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    tongue.add(line.split(" ", -1), traits);
                }
            }
            return tongue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] line, Map<String, Trait> byCode) {
        var words = Arrays.asList(line).subList(1, line.length);
        switch (line[0]) {
            case "order" -> verbSecond = words.contains("second");
            case "according" -> {
                according.add(List.copyOf(words));
                mark(words.get(0), Trait.ACCORDING);
            }
            default -> {
                var trait = Objects.requireNonNull(byCode.get(line[0]), line[0]);
                words.forEach(word -> mark(word, trait));
            }
        }
    }

    private void mark(String word, Trait trait) {
        traits.merge(word, trait.bit(), (a, b) -> a | b);
    }

    private boolean has(Trait trait, String word) {
        return (traits.getOrDefault(word, 0L) & trait.bit()) != 0;
    }

    /**
     * What a word is, as bits by {@link Trait#bit}.
     *
     * @param word in lower case
     * @param capital whether it is written with one
     */
    long traits(String word, boolean capital) {
        long known = traits.getOrDefault(word, 0L);
        boolean adverb = language.equals("en") && !capital && word.length() > 4 && word.endsWith("ly");
        return adverb ? known | Trait.ADVERB.bit() : known;
    }

    boolean is(String other) {
        return language.equals(other);
    }

    /** Whether subjects are bounded well enough to trust one that is no known name. */
    boolean isWellKnown() {
        return language.equals("en") || language.equals("de");
    }

    /** Whether the finite verb of a main clause stands second, whatever stands first. */
    boolean isVerbSecond() {
        return verbSecond;
    }

    /** Whether a title goes with {@code she}, or else with {@code he}. */
    boolean isTitleOf(boolean she, String word) {
        return has(she ? Trait.TITLE_SHE : Trait.TITLE_HE, word);
    }

    /** A word that titles leave in lower case. */
    boolean isSmall(String word) {
        return word.length() < 4
                || has(Trait.PREPOSITION, word)
                || has(Trait.DETERMINER, word)
                || has(Trait.CONJUNCTION, word);
    }

    boolean isClitic(String letters) {
        return has(Trait.CLITIC, letters);
    }

    boolean isAbbreviation(String word) {
        return has(Trait.ABBREVIATION, word);
    }

    /** How many tokens of a phrase like {@code according to} begin at an index; 0 for none. */
    int according(List<Token> tokens, int at) {
        if (!tokens.get(at).mayAccord()) {
            return 0; // nearly all
        }
        for (var phrase : according) {
            int matched = 0;
            while (matched < phrase.size()
                    && at + matched < tokens.size()
                    && tokens.get(at + matched).is(phrase.get(matched))) {
                matched++;
            }
            if (matched == phrase.size()) {
                return matched;
            }
        }
        return 0;
    }
}
