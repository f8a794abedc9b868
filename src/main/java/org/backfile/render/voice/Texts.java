package org.backfile.render.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Paraphrase;
import org.backfile.corpus.Place;
import org.backfile.corpus.Utterance;
import org.backfile.corpus.Utterance.Carrier;
import org.backfile.corpus.Voices;

/** The words in which articles carry some utterances or tell them, fetched in one walk over these articles. */
final class Texts {

    /** Of more carriers only these are shown. */
    private static final int WITNESSES = 12;

    /** Of more articles that tell an utterance in words of their own only these are. */
    private static final int TELLERS = 6;

    /** What is wanted of one article. */
    private record Wanted(TreeSet<Integer> quotes, TreeSet<Place> reports) {}

    private record Key(int article, int quote) {}

    private record Told(int article, Place place) {}

    private final Voices voices;
    private final Map<Key, Carried> quoted = new HashMap<>();
    private final Map<Told, Carried> reported = new HashMap<>();

    private Texts(Voices voices) {
        this.voices = voices;
    }

    static Texts of(Corpus corpus, List<Utterance> utterances) {
        var texts = new Texts(corpus.relations().voices());
        var wanted = new TreeMap<Integer, Wanted>();
        for (var utterance : utterances) {
            carriers(utterance)
                    .forEach(each -> of(each.article(), wanted).quotes.add(each.quote()));
            texts.tellers(utterance)
                    .forEach(each -> of(each.article(), wanted).reports.add(each.place()));
        }
        var articles = corpus.articles(
                        wanted.keySet().stream().map(corpus.headers()::get).toList())
                .iterator();
        wanted.forEach((number, numbers) -> {
            var article = Objects.requireNonNull(articles.next());
            numbers.quotes.forEach(quote -> texts.quoted.put(new Key(number, quote), Carried.of(article, quote)));
            numbers.reports.forEach(
                    report -> texts.reported.put(new Told(number, report), Carried.reported(article, report)));
        });
        return texts;
    }

    private static Wanted of(int article, Map<Integer, Wanted> wanted) {
        return wanted.computeIfAbsent(article, key -> new Wanted(new TreeSet<>(), new TreeSet<>()));
    }

    /** The carriers of an utterance that are shown, in list order. */
    static List<Carrier> carriers(Utterance utterance) {
        return utterance.carriers().stream().limit(WITNESSES).toList();
    }

    /** Those who tell it in words of their own and are shown, in list order. */
    List<Paraphrase> tellers(Utterance utterance) {
        return voices.paraphrases(utterance.number()).stream().limit(TELLERS).toList();
    }

    Carried of(Carrier carrier) {
        return Objects.requireNonNull(quoted.get(new Key(carrier.article(), carrier.quote())));
    }

    Carried of(Paraphrase paraphrase) {
        return Objects.requireNonNull(reported.get(new Told(paraphrase.article(), paraphrase.place())));
    }
}
