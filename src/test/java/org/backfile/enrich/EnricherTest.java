package org.backfile.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Label;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Source;
import org.backfile.corpus.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnricherTest {

    private final Enricher enricher = new Enricher();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council said on Monday that the bridge would stay closed for two more weeks, and that it was not yet clear who will pay for the work.
            de | Der Rat teilte am Montag mit, dass die Brücke noch zwei Wochen gesperrt bleibt und nicht klar ist, wer für die Arbeiten aufkommt.
            fr | Le conseil a annoncé lundi que le pont restera fermé pendant deux semaines de plus et que la facture des travaux n'est pas encore connue.
            es | El ayuntamiento dijo el lunes que el puente seguirá cerrado dos semanas más y que no se sabe todavía quién va a pagar las obras.
            it | Il consiglio ha detto lunedì che il ponte resterà chiuso per altre due settimane e che non è ancora chiaro chi pagherà i lavori della città.
            pt | A câmara disse na segunda-feira que a ponte vai ficar fechada por mais duas semanas e que não se sabe ainda quem paga as obras.
            nl | De gemeenteraad zei maandag dat de brug nog twee weken dicht blijft en dat het nog niet duidelijk is wie voor het werk betaalt.
            sv | Kommunen sade på måndagen att bron kommer att vara stängd i två veckor till och att det inte är klart vem som ska betala för arbetet.
            fi | Kaupunki sanoi maanantaina, että silta on vielä kaksi viikkoa kiinni ja että ei ole selvää, kuka työn maksaa, mutta se on jo tilattu.
            pl | Rada powiedziała w poniedziałek, że most będzie zamknięty jeszcze przez dwa tygodnie i że nie jest jasne, kto za to zapłaci.
            tr | Belediye pazartesi günü köprünün iki hafta daha kapalı kalacağını ve bu iş için kimin ödeyeceğinin henüz belli olmadığını ama çok sürmeyeceğini söyledi.
            ru | Совет сообщил в понедельник, что мост будет закрыт еще две недели и что пока не ясно, кто заплатит за ремонт и как это было решено.
            uk | Рада повідомила у понеділок, що міст буде закритий ще два тижні та що поки не відомо, хто заплатить за ремонт і як це було вирішено.
            ar | قال المجلس يوم الاثنين إن الجسر سيبقى مغلقا لمدة أسبوعين بعد ذلك وإن من غير الواضح من الذي سيدفع في هذا العمل كما قال على لسان المتحدث
            el | Το συμβούλιο ανακοίνωσε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή
            ja | 市は月曜日に、橋があと二週間閉鎖されると発表した。
            zh | 市政府周一宣布，大桥将再关闭两周，目前尚不清楚费用由谁承担。
            ko | 시는 월요일에 다리가 이주 더 폐쇄될 것이라고 밝혔다
            """)
    void tellsTheLanguageByItsFunctionWordsOrScript(String language, String text) {
        var found =
                enricher.enrich(extraction(text, Metadata.NOTHING)).metadata().language();

        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo(language);
        assertThat(found.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(found.evidence()).hasSize(1);
    }

    @Test
    void leavesTheLanguageOfAFewWordsUnknown() {
        var found = enricher.enrich(extraction("Bridge Closed", Metadata.NOTHING))
                .metadata()
                .language();

        assertThat(found).isNull();
    }

    @Test
    void leavesAListOfNamesUnknown() {
        var names =
                "Ada Lovelace Grace Hopper Mary Somerville Emmy Noether Sofia Kovalevskaya Lise Meitner Rosalind Franklin";

        assertThat(enricher.enrich(extraction(names, Metadata.NOTHING))
                        .metadata()
                        .language())
                .isNull();
    }

    @Test
    void keepsADeclaredLanguageAndRecordsThatTheTextSpeaksAnother() {
        var declared = Metadata.NOTHING.withLanguage(new Finding<>(
                "en-US",
                Certainty.EXPLICIT,
                List.of(Evidence.inItem(1, new Span(0, 1), "en-US")),
                "The page declares it."));
        var german =
                "Der Rat teilte mit, dass die Brücke noch zwei Wochen gesperrt bleibt und nicht klar ist, wer das bezahlt.";

        var metadata = enricher.enrich(extraction(german, declared)).metadata();

        assertThat(metadata.language().value()).isEqualTo("en-US");
        assertThat(metadata.contradictions()).containsExactly(new Contradiction("language", List.of("en-US", "de")));
    }

    private static Extraction extraction(String text, Metadata metadata) {
        var item = new Item(
                new Source("bridge.txt", 0, 1, "0".repeat(64), text.length()),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                text,
                null,
                List.of(),
                List.of(),
                List.of());
        var block = new Block.Kept(1, new Span(0, text.length()), Label.BODY, Kind.PARAGRAPH, text, "<p></p>");
        return new Extraction(item, metadata, List.of(block), Map.of(), List.of(), List.of());
    }
}
