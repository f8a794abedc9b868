package org.backfile.enrich.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The small words of one language that tell who speaks. The tables are resources beside this class; the first one explains their form. */
final class Tongue {

    private static final Set<String> KNOWN = Set.of("en", "de", "fr", "es");

    /** All other languages: read with the English table, whose verbs will hardly be met; marks, colons and credits still tell. */
    private static final String OTHER = "other";

    private final String language;
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final List<List<String>> according = new ArrayList<>();

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
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    tongue.add(line.split(" ", -1));
                }
            }
            return tongue;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] line) {
        var words = Arrays.asList(line).subList(1, line.length);
        if (line[0].equals("according")) {
            according.add(List.copyOf(words));
        } else {
            kinds.computeIfAbsent(line[0], kind -> new HashSet<>()).addAll(words);
        }
    }

    private boolean has(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(word);
    }

    boolean is(String other) {
        return language.equals(other);
    }

    /** Whether subjects are bounded well enough to trust one that is no known name. */
    boolean isWellKnown() {
        return language.equals("en") || language.equals("de");
    }

    /** A verb whose object is what is said. */
    boolean isStrong(Token token) {
        return has("strong", token.word()) || has("participle", token.word());
    }

    boolean isVerb(Token token) {
        return has("strong", token.word()) || has("weak", token.word()) || has("participle", token.word());
    }

    boolean isBe(Token token) {
        return has("be", token.word());
    }

    /** A verb that goes with another, or what stands between them. */
    boolean isAuxiliary(Token token) {
        return has("be", token.word()) || has("auxiliary", token.word());
    }

    /** Whether the finite verb of a main clause stands second, whatever stands first. */
    boolean isVerbSecond() {
        return has("order", "second");
    }

    /** A form that goes with an auxiliary, where the table tells them apart. */
    boolean isParticiple(Token token) {
        return has("participle", token.word());
    }

    boolean isPassive(Token token) {
        return has("passive", token.word());
    }

    /** A word that opens a clause whose verb stands last. */
    boolean isOpener(Token token) {
        return has("opener", token.word());
    }

    /** An article that may hang a noun on another. */
    boolean isGenitive(Token token) {
        return has("genitive", token.word());
    }

    /** A form of the verb that marks what others said, as {@code sei}. */
    boolean isReported(Token token) {
        return has("reported", token.word());
    }

    /** A word behind a noun that makes it the source, as {@code zufolge}. */
    boolean isTrailing(Token token) {
        return has("trailing", token.word());
    }

    boolean isPreposition(Token token) {
        return has("preposition", token.word());
    }

    boolean isDeterminer(Token token) {
        return has("determiner", token.word());
    }

    boolean isConjunction(Token token) {
        return has("conjunction", token.word());
    }

    boolean isRelative(Token token) {
        return has("relative", token.word());
    }

    boolean isAdverb(Token token) {
        return has("adverb", token.word())
                || (language.equals("en")
                        && token.word().length() > 4
                        && token.word().endsWith("ly")
                        && !token.capital());
    }

    boolean isTime(Token token) {
        return has("time", token.word());
    }

    /** Whether a title goes with {@code she}, or else with {@code he}. */
    boolean isTitleOf(boolean she, String word) {
        return has(she ? "title-she" : "title-he", word);
    }

    /** A pronoun for somebody spoken of: he, she, they. */
    boolean isPerson(Token token) {
        return isHe(token) || isShe(token) || isThey(token);
    }

    boolean isHe(Token token) {
        return has("pronoun-he", token.word());
    }

    boolean isShe(Token token) {
        return has("pronoun-she", token.word());
    }

    boolean isThey(Token token) {
        return has("pronoun-they", token.word());
    }

    /** It, this, there, I, we: words that point to nobody whom a reader could name. */
    boolean isNobody(Token token) {
        return has("nobody", token.word()) || has("pronoun-it", token.word()) || has("pronoun-self", token.word());
    }

    boolean isIt(Token token) {
        return has("pronoun-it", token.word());
    }

    boolean isPossessive(Token token) {
        return has("possessive", token.word());
    }

    /** A verb that gives somebody or something a name, as {@code call}. */
    boolean isNaming(Token token) {
        return has("naming", token.word());
    }

    /** The word that opens what is said: {@code that}. */
    boolean isThat(Token token) {
        return has("that", token.word());
    }

    /** A word that compares, as {@code as}. */
    boolean isLike(Token token) {
        return has("like", token.word());
    }

    /** A word that titles leave in lower case. */
    boolean isSmall(String word) {
        return word.length() < 4 || has("preposition", word) || has("determiner", word) || has("conjunction", word);
    }

    /** A noun for something said, as {@code claim}. */
    boolean isSaying(Token token) {
        return has("noun", token.word());
    }

    boolean isClitic(String letters) {
        return has("clitic", letters);
    }

    boolean isAbbreviation(String word) {
        return has("abbreviation", word);
    }

    /** How many tokens of a phrase like {@code according to} begin at an index; 0 for none. */
    int according(List<Token> tokens, int at) {
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
