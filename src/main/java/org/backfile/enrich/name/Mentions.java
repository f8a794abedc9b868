package org.backfile.enrich.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Field;
import org.backfile.corpus.Mention;
import org.backfile.enrich.word.Texts;
import org.backfile.enrich.word.Token;
import org.backfile.enrich.word.Tokens;
import org.backfile.enrich.word.Writing;

/**
 * The people, places and organisations that an article names. Capitals make the candidates; the words of a candidate, those beside it and all
 * its other places in the article tell what it is. Pure; safe to share between threads.
 */
public final class Mentions {

    /**
     * The names in an article, by first place.
     *
     * @param language a BCP 47 tag; empty where it is not known, then English is assumed
     */
    public List<Mention> in(Texts texts, String language) {
        boolean english = language.isEmpty() || language.startsWith("en");
        var writing = Writing.of(language);
        var tokens = new EnumMap<Field, List<Token>>(Field.class);
        var headings = new EnumMap<Field, Headings>(Field.class);
        var seen = new Seen();
        for (var field : Field.values()) {
            var text = texts.of(field);
            if (!text.isEmpty()) {
                var cut = Tokens.of(text);
                var lines = new Headings(cut, english);
                tokens.put(field, cut);
                headings.put(field, lines);
                seen.add(cut, lines);
            }
        }
        var entries = new LinkedHashMap<String, Entry>();
        tokens.forEach((field, cut) -> add(
                new Finder(field, texts.of(field).string(), cut, lines(headings, field), seen, writing).find(),
                entries));
        var inHeadings = new HeadingNames(List.copyOf(entries.values()), seen);
        tokens.forEach((field, cut) ->
                add(inHeadings.find(field, texts.of(field).string(), cut, lines(headings, field)), entries));
        var mentions = new ArrayList<Mention>();
        Joining.join(List.copyOf(entries.values())).forEach(bundle -> mentions.add(bundle.mention()));
        mentions.sort((a, b) -> a.places().get(0).compareTo(b.places().get(0)));
        return mentions;
    }

    private static Headings lines(Map<Field, Headings> headings, Field field) {
        return Objects.requireNonNull(headings.get(field));
    }

    private static void add(List<Candidate> candidates, Map<String, Entry> entries) {
        candidates.forEach(candidate ->
                entries.computeIfAbsent(candidate.surface(), Entry::new).add(candidate));
    }
}
