package org.backfile.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's analyzers by language, without their stop lists: every word is indexed, because phrases need it; which words are too small to
 * rank by is a list in the manifest. Words of other languages are their own stem. Not for several threads.
 */
public final class Stemmers {

    private final Map<String, @Nullable Analyzer> analyzers = new HashMap<>();

    /** How to make an analyzer that leaves out some words, and which Lucene has it leave out. */
    private record Language(Function<CharArraySet, Analyzer> maker, CharArraySet stopWords) {}

    /** The stem of one token of a text in a language (a primary BCP 47 subtag), not yet folded. */
    String stem(String tag, String token) {
        var analyzer = analyzers.computeIfAbsent(tag, Stemmers::analyzer);
        if (analyzer == null) {
            return token;
        }
        try (var stream = analyzer.tokenStream("", token)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            // An analyzer may cut a token further ("d'abord"); its last part carries the meaning.
            String stem = token;
            while (stream.incrementToken()) {
                stem = term.toString();
            }
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words that Lucene leaves out in a language, folded; none for other languages. */
    public static Set<String> smallWords(String tag) {
        var words = new TreeSet<String>();
        var language = language(tag);
        if (language != null) {
            language.stopWords.forEach(word -> words.add(Folding.fold(new String((char[]) word))));
        }
        return words;
    }

    private static @Nullable Analyzer analyzer(String tag) {
        var language = language(tag);
        return language == null ? null : language.maker.apply(CharArraySet.EMPTY_SET);
    }

    private static @Nullable Language language(String tag) {
        return switch (tag) {
            case "ar" -> new Language(ArabicAnalyzer::new, ArabicAnalyzer.getDefaultStopSet());
            case "bg" -> new Language(BulgarianAnalyzer::new, BulgarianAnalyzer.getDefaultStopSet());
            case "ca" -> new Language(CatalanAnalyzer::new, CatalanAnalyzer.getDefaultStopSet());
            case "cs" -> new Language(CzechAnalyzer::new, CzechAnalyzer.getDefaultStopSet());
            case "da" -> new Language(DanishAnalyzer::new, DanishAnalyzer.getDefaultStopSet());
            case "de" -> new Language(GermanAnalyzer::new, GermanAnalyzer.getDefaultStopSet());
            case "el" -> new Language(GreekAnalyzer::new, GreekAnalyzer.getDefaultStopSet());
            case "en" -> new Language(EnglishAnalyzer::new, EnglishAnalyzer.getDefaultStopSet());
            case "es" -> new Language(SpanishAnalyzer::new, SpanishAnalyzer.getDefaultStopSet());
            case "fi" -> new Language(FinnishAnalyzer::new, FinnishAnalyzer.getDefaultStopSet());
            case "fr" -> new Language(FrenchAnalyzer::new, FrenchAnalyzer.getDefaultStopSet());
            case "hu" -> new Language(HungarianAnalyzer::new, HungarianAnalyzer.getDefaultStopSet());
            case "it" -> new Language(ItalianAnalyzer::new, ItalianAnalyzer.getDefaultStopSet());
            case "nl" -> new Language(DutchAnalyzer::new, DutchAnalyzer.getDefaultStopSet());
            case "nb", "nn", "no" -> new Language(NorwegianAnalyzer::new, NorwegianAnalyzer.getDefaultStopSet());
            case "pl" -> new Language(PolishAnalyzer::new, PolishAnalyzer.getDefaultStopSet());
            case "pt" -> new Language(PortugueseAnalyzer::new, PortugueseAnalyzer.getDefaultStopSet());
            case "ro" -> new Language(RomanianAnalyzer::new, RomanianAnalyzer.getDefaultStopSet());
            case "ru" -> new Language(RussianAnalyzer::new, RussianAnalyzer.getDefaultStopSet());
            case "sv" -> new Language(SwedishAnalyzer::new, SwedishAnalyzer.getDefaultStopSet());
            case "tr" -> new Language(TurkishAnalyzer::new, TurkishAnalyzer.getDefaultStopSet());
            case "uk" ->
                new Language(UkrainianMorfologikAnalyzer::new, UkrainianMorfologikAnalyzer.getDefaultStopwords());
            default -> null;
        };
    }
}
