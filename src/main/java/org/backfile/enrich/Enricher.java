package org.backfile.enrich;

import java.util.ArrayList;
import org.backfile.corpus.Annotations;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Words;
import org.backfile.enrich.fact.Facts;
import org.backfile.enrich.name.Mentions;
import org.backfile.enrich.quote.Quotations;
import org.backfile.enrich.word.Text;
import org.backfile.enrich.word.Texts;
import org.backfile.enrich.word.Vocabulary;

/** The door of the enrichment room. Pure; safe to share between threads. */
public final class Enricher {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Languages languages = Languages.load();
    private final Mentions mentions = new Mentions();
    private final Quotations quotations = new Quotations();
    private final Facts facts = new Facts();

    /** The extraction with its language set and the names and quotations in its words found. */
    public Extraction enrich(Extraction extraction) {
        var texts = new Texts(Words.of(extraction), vocabulary);
        var spoken = withLanguage(extraction, texts.of(Field.TEXT));
        return spoken.with(annotations(spoken, texts));
    }

    private Annotations annotations(Extraction extraction, Texts texts) {
        var found = extraction.metadata().language();
        var language = found == null ? "" : found.value();
        var named = mentions.in(texts, language);
        var told = facts.in(texts.of(Field.TEXT), language);
        return quotations.find(texts, language, named).with(told.times(), told.quantities());
    }

    /**
     * A language that the item declares stands; where the text clearly speaks another, that is
     * recorded as a contradiction, because pages often carry the language of their template and not of their text. What an earlier build
     * found out is not looked at again.
     */
    private Extraction withLanguage(Extraction extraction, Text text) {
        var heard = extraction.item().known() == null ? languages.of(extraction.body(), text) : null;
        var declared = extraction.metadata().language();
        if (heard == null) {
            return extraction;
        }
        var metadata = declared == null
                ? extraction.metadata().withLanguage(heard)
                : compare(extraction.metadata(), declared, heard);
        return extraction.with(metadata);
    }

    private static Metadata compare(Metadata metadata, Finding<String> declared, Finding<String> heard) {
        if (primary(declared.value()).equals(primary(heard.value()))) {
            return metadata;
        }
        var contradictions = new ArrayList<>(metadata.contradictions());
        contradictions.add(new Contradiction("language", java.util.List.of(declared.value(), heard.value())));
        return metadata.withContradictions(contradictions);
    }

    private static String primary(String tag) {
        int cut = tag.indexOf('-');
        return (cut < 0 ? tag : tag.substring(0, cut)).toLowerCase(java.util.Locale.ROOT);
    }
}
