package org.backfile.relate.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Function words by language, those of Lucene; read when first needed. Safe to share between threads. */
public final class FunctionWords {

    /** Lucene's file of each language. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("da", "danish"),
            Map.entry("de", "german"),
            Map.entry("en", "english"),
            Map.entry("es", "spanish"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("hu", "hungarian"),
            Map.entry("it", "italian"),
            Map.entry("nl", "dutch"),
            Map.entry("no", "norwegian"),
            Map.entry("pt", "portuguese"),
            Map.entry("ru", "russian"),
            Map.entry("sv", "swedish"));

    private final Map<String, CharArraySet> byLanguage = new ConcurrentHashMap<>();

    /**
     * The function words of a language, in small letters.
     *
     * @param language BCP 47; English for languages without a list
     */
    public CharArraySet of(String language) {
        int end = language.indexOf('-');
        var primary = (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
        return byLanguage.computeIfAbsent(FILES.containsKey(primary) ? primary : "en", FunctionWords::read);
    }

    private static CharArraySet read(String language) {
        var file = FILES.get(language) + "_stop.txt";
        try (var in = SnowballFilter.class.getResourceAsStream(file)) {
            var text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            var words = new CharArraySet(REPORTING, false);
            text.lines()
                    .map(line -> line.replaceFirst("\\|.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> words.addAll(List.of(line.split("\\s+"))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the jar", e);
        }
    }

    /** What every news text in English says, beside Lucene's list. */
    private static final Set<String> REPORTING = Set.of(
            "said", "says", "say", "told", "also", "mr", "mrs", "ms", "dr", "one", "two", "new", "will", "just", "may",
            "can", "might", "must", "us", "not");
}
