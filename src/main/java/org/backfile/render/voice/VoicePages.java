package org.backfile.render.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Header;
import org.backfile.corpus.Paraphrase;
import org.backfile.corpus.Speaker;
import org.backfile.corpus.Utterance;
import org.backfile.corpus.Utterance.Carrier;
import org.backfile.corpus.Utterance.Match;
import org.backfile.corpus.Voices;
import org.backfile.render.list.Pager;
import org.backfile.render.list.Tally;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.NamedSpeakers;
import org.backfile.render.view.Numbers;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page of all quotations and one for each speaker who has an address. Words are fetched for some speakers at a time: no more of
 * them lie in memory, however many there are.
 */
public final class VoicePages {

    private static final int SHARED_SHOWN = 60;
    private static final int SPEAKERS_A_PAGE = 300;
    private static final int TOLD_SHOWN = 30;
    private static final int ALIKE_SHOWN = 12;

    /** Utterances whose words are fetched in one walk. */
    private static final int FETCHED = 2000;

    private final Corpus corpus;
    private final Voices voices;
    private final NamedSpeakers named;

    /** @param named which speaker is which name */
    public VoicePages(Corpus corpus, NamedSpeakers named) {
        this.corpus = corpus;
        this.voices = corpus.relations().voices();
        this.named = named;
    }

    /** Every page, in a fixed order. */
    public void write(Consumer<Sheet> sheets) {
        index(sheets);
        var batch = new ArrayList<Integer>();
        int utterances = 0;
        for (int speaker = 0; speaker < voices.speakers().size(); speaker++) {
            if (voices.speakers().get(speaker).path() != null) {
                batch.add(speaker);
                utterances += voices.of(speaker).length;
                if (utterances >= FETCHED) {
                    speakers(batch, sheets);
                    batch.clear();
                    utterances = 0;
                }
            }
        }
        speakers(batch, sheets);
    }

    private void index(Consumer<Sheet> sheets) {
        var shared = IntStream.range(0, voices.size())
                .mapToObj(voices::utterance)
                .filter(utterance -> utterance.articles() > 1)
                .toList();
        var shown = shared.stream()
                .sorted(Comparator.comparing((Utterance utterance) -> -utterance.articles())
                        .thenComparing(Utterance::number))
                .limit(SHARED_SHOWN)
                .toList();
        var texts = Texts.of(corpus, shown);
        var said = shown.stream().map(utterance -> said(utterance, texts)).toList();
        var told = told();
        // The sort is stable: those who say as much as others stand as they are numbered.
        var speakers = voices.speakers().stream()
                .sorted(Comparator.comparing(Speaker::utterances).reversed())
                .toList();
        int pages = Math.max(1, (speakers.size() + SPEAKERS_A_PAGE - 1) / SPEAKERS_A_PAGE);
        for (int page = 1; page <= pages; page++) {
            int first = (page - 1) * SPEAKERS_A_PAGE;
            var some = speakers.subList(first, Math.min(speakers.size(), first + SPEAKERS_A_PAGE)).stream()
                    .map(VoicePages::tally)
                    .toList();
            var view = new QuotesPage(
                    "Quotations",
                    deck(shared.size()),
                    page == 1 ? said : List.of(),
                    shared.size() > shown.size()
                            ? "Those of most articles: " + shown.size() + " of " + Numbers.grouped(shared.size()) + "."
                            : "",
                    page == 1 ? told : List.of(),
                    some,
                    Pager.of(Addresses.QUOTATIONS, page, pages));
            sheets.accept(new Sheet(
                    Addresses.page(Addresses.QUOTATIONS, page),
                    "quotes",
                    "Quotations" + (page == 1 ? "" : ", page " + page),
                    view.deck(),
                    "quotes",
                    view));
        }
    }

    /** What one article quotes and others tell in words of their own. */
    private List<Said> told() {
        var told = voices.paraphrases().stream()
                .map(Paraphrase::utterance)
                .distinct()
                .map(voices::utterance)
                .filter(utterance -> utterance.articles() == 1)
                .sorted(Comparator.comparing((Utterance utterance) ->
                                -voices.paraphrases(utterance.number()).size())
                        .thenComparing(Utterance::number))
                .limit(TOLD_SHOWN)
                .toList();
        var texts = Texts.of(corpus, told);
        return told.stream().map(utterance -> said(utterance, texts)).toList();
    }

    private String deck(int shared) {
        if (voices.quotations() == 0) {
            return "No article quotes anybody.";
        }
        return Numbers.count(voices.quotations(), "quotation", "quotations") + " of "
                + Numbers.count(voices.size(), "utterance", "utterances") + " by "
                + Numbers.count(voices.speakers().size(), "named speaker", "named speakers") + ". "
                + (shared == 0
                        ? "None stands in two articles."
                        : Numbers.count(shared, "stands", "stand") + " in two articles or more.");
    }

    private void speakers(List<Integer> batch, Consumer<Sheet> sheets) {
        var utterances = new ArrayList<Utterance>();
        for (int speaker : batch) {
            Arrays.stream(voices.of(speaker)).mapToObj(voices::utterance).forEach(utterances::add);
        }
        var texts = Texts.of(corpus, utterances);
        for (int speaker : batch) {
            speaker(speaker, texts, sheets);
        }
    }

    private void speaker(int number, Texts texts, Consumer<Sheet> sheets) {
        var speaker = voices.speakers().get(number);
        var path = Objects.requireNonNull(speaker.path());
        var utterances = voices.of(number);
        int pages = (utterances.length + Addresses.SAID_A_PAGE - 1) / Addresses.SAID_A_PAGE;
        for (int page = 1; page <= pages; page++) {
            var said = Arrays.stream(
                            utterances,
                            (page - 1) * Addresses.SAID_A_PAGE,
                            Math.min(utterances.length, page * Addresses.SAID_A_PAGE))
                    .mapToObj(utterance -> said(voices.utterance(utterance), texts))
                    .toList();
            var deck = Numbers.count(speaker.quotations(), "quotation", "quotations")
                    + (speaker.quotations() == speaker.utterances()
                            ? "."
                            : " of " + Numbers.count(speaker.utterances(), "utterance", "utterances") + ".");
            var view = new SpeakerPage(
                    speaker.name(),
                    deck,
                    articles(speaker),
                    said,
                    page == 1 ? alike(number, texts) : List.of(),
                    Pager.of(path, page, pages));
            sheets.accept(new Sheet(
                    Addresses.page(path, page),
                    "speaker",
                    "Quotations of " + speaker.name() + (page == 1 ? "" : ", page " + page),
                    deck,
                    "quotes",
                    view));
        }
    }

    private static Tally tally(Speaker speaker) {
        return new Tally(Value.source(speaker.name()).linked(speaker.path()), Numbers.grouped(speaker.utterances()));
    }

    /** Those that name the speaker. */
    private @Nullable Value articles(Speaker speaker) {
        var name = named.of(speaker);
        return name == null || name.path() == null
                ? null
                : Value.archive(Numbers.count(name.articles(), "article", "articles"))
                        .linked(name.path());
    }

    private List<SpeakerPage.Alike> alike(int speaker, Texts texts) {
        return voices.alike(speaker)
                .limit(ALIKE_SHOWN)
                .map(pair -> new SpeakerPage.Alike(
                        said(voices.utterance(pair.a()), texts),
                        said(voices.utterance(pair.b()), texts),
                        Numbers.count(pair.words(), "word runs", "words run")
                                + " alike. The rest differs, so they are held to be two."))
                .toList();
    }

    private Said said(Utterance utterance, Texts texts) {
        var shown = Texts.carriers(utterance);
        var fullest = shown.stream()
                .max(Comparator.comparing((Carrier carrier) -> carrier.match() == Match.SAME ? 1 : 0)
                        .thenComparing(carrier -> texts.of(carrier).text().length())
                        .thenComparing(carrier -> -carrier.article()))
                .orElseThrow();
        var words = texts.of(fullest);
        int articles = utterance.articles();
        int more = utterance.carriers().size() - shown.size();
        return new Said(
                "u" + utterance.number(),
                marked(words.text()),
                words.header().language(),
                speaker(utterance.speaker()),
                articles == 1 ? "" : "In " + Numbers.count(articles, "article", "articles") + ".",
                articles == 1 ? "" : first(utterance),
                shown.stream()
                        .map(carrier -> texts.of(carrier).witness(carrier.match()))
                        .toList(),
                more == 0 ? "" : "and " + Numbers.grouped(more) + " more",
                texts.tellers(utterance).stream()
                        .map(each -> texts.of(each).witness(likeness(each)))
                        .toList());
    }

    /** {@code 56% of its words, said on another day}. */
    private static String likeness(Paraphrase paraphrase) {
        return Math.round(100 * paraphrase.share()) + "% of its words stand there"
                + (paraphrase.isNear() ? "" : "; of another day, so likely another occasion");
    }

    private Value speaker(int number) {
        if (number < 0) {
            return Value.supplied("speaker not named");
        }
        Speaker speaker = voices.speakers().get(number);
        return Value.source(speaker.name()).linked(speaker.path());
    }

    /** In curly marks; a comma that only the reporter's sentence needs goes, and a part of a sentence gets ellipses. */
    private static String marked(String text) {
        var words = text.strip();
        boolean open = !words.isEmpty() && Character.isLowerCase(words.charAt(0));
        char last = words.isEmpty() ? '.' : words.charAt(words.length() - 1);
        if (last == ',') {
            words = words.substring(0, words.length() - 1) + (open ? "" : ".");
        }
        boolean ends = last == ',' || ".!?\u2026".indexOf(last) >= 0;
        return "\u201c" + (open ? "\u2026 " : "") + words + (ends || !open ? "" : " \u2026") + "\u201d";
    }

    /** Which article carries it first, where the dates tell. */
    private String first(Utterance utterance) {
        var headers = utterance.carriers().stream()
                .map(Carrier::article)
                .distinct()
                .map(corpus.headers()::get)
                .toList();
        var mayBe = headers.stream()
                .filter(header -> headers.stream().noneMatch(other -> isSurelyBefore(other, header)))
                .toList();
        boolean tells = mayBe.size() < headers.size();
        if (!tells) {
            return "The dates do not tell which was first.";
        }
        return mayBe.size() == 1
                ? "First seen in " + name(mayBe.get(0)) + "."
                : "First seen in " + Numbers.grouped(mayBe.size()) + " of them: their dates do not tell more.";
    }

    private static String name(Header header) {
        var outlet = Value.of(header.outlet(), "an outlet not named").text();
        return header.headline() == null ? outlet : outlet + ", \u201c" + header.headline() + "\u201d";
    }

    private static boolean isSurelyBefore(Header one, Header other) {
        var early = interval(one);
        var late = interval(other);
        return early != null
                && late != null
                && early.latest() != null
                && late.earliest() != null
                && early.latest().isBefore(late.earliest());
    }

    private static @Nullable DateInterval interval(Header header) {
        return header.published() == null ? null : header.published().value();
    }
}
