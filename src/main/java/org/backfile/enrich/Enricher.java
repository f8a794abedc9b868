package org.backfile.enrich;

import java.util.ArrayList;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Metadata;

/** The door of the enrichment room. Pure; safe to share between threads. */
public final class Enricher {

    private final Languages languages = Languages.load();

    /**
     * The extraction with its language set. A language that the item declares stands; where the text clearly speaks another, that is
     * recorded as a contradiction, because pages often carry the language of their template and not of their text. What an earlier build
     * found out is not looked at again.
     */
    public Extraction enrich(Extraction extraction) {
        var heard = languages.of(extraction.body());
        var declared = extraction.metadata().language();
        if (heard == null || extraction.item().known() != null) {
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
