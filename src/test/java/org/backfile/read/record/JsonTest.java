package org.backfile.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Scope;
import org.backfile.read.Clippings;
import org.backfile.read.ReadOptions;
import org.backfile.read.raw.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final Clippings clippings = new Clippings();

    @AfterEach
    void closeTheDisk() throws IOException {
        clippings.close();
    }

    @Test
    void cleansTheSourceOfASiteToo() throws IOException {
        clippings
                .with(new ReadOptions(
                        Limits.DEFAULT, FieldNames.usual("read.json"), FieldNames.usual("read.csv"), Scope.PAGE))
                .read("a.md", "---\ntitle: Fair\nlayout: post\n---\nThe fair began.\n");

        assertThat(clippings.item().scope()).isEqualTo(Scope.PAGE);
    }

    @Test
    void passesOverDraftsAndCountsThem() throws IOException {
        clippings.read("cms.jsonl", """
                {"id": "1", "title": "Out", "text": "The ferry left.", "status": "published"}
                {"id": "2", "title": "Not yet", "text": "Nobody was meant to see this.", "status": "draft"}
                {"id": "3", "title": "Not yet", "text": "Nor this.", "published": false}
                """);

        assertThat(clippings.items()).extracting(Item::text).containsExactly("The ferry left.");
        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.skipped()).containsEntry("unpublished draft", 2);
    }

    @Test
    void readsOneRecordALine() throws IOException {
        clippings.read("feed.jsonl", """
                {"title": "Ferry late", "body": "It left at one.\\n\\nNobody minded."}

                {"title": "Bridge open", "body": "It opened."}
                """);

        assertThat(clippings.items()).hasSize(2);
        var first = clippings.items().get(0);
        assertThat(first.text()).isEqualTo("It left at one.\n\nNobody minded.");
        assertThat(first.format()).isEqualTo(Format.TEXT);
        assertThat(first.scope()).isEqualTo(Scope.ARTICLE);
        assertThat(first.layout()).isEqualTo(Layout.LINE_PER_PARAGRAPH);
        var second = clippings.items().get(1).source();
        assertThat(second.record()).isEqualTo(2);
        assertThat(second.line()).isEqualTo(3);
        assertThat(second.where()).isEqualTo("feed.jsonl:3");
        assertThat(second.sha256()).isNotEqualTo(first.source().sha256());
    }

    @Test
    void takesWhatTheUsualNamesTell() throws IOException {
        clippings.read("a.json", """
                {"_id": {"$oid": "abc"}, "Headline": "Ferry late", "byline": ["Ann Reed", "Bo Lind"], "pub_date": 1595932800,
                 "web_url": "https://harbor.example/ferry", "news_desk": "Harbour", "source": {"name": "Harbor Post"},
                 "lang": "en", "wordCount": 3, "article_text": "It left at one."}
                """);

        var item = clippings.item();

        assertThat(declared(item))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "id", List.of("abc"),
                        "headline", List.of("Ferry late"),
                        "author", List.of("Ann Reed", "Bo Lind"),
                        "published", List.of("2020-07-28T10:40:00Z"),
                        "url", List.of("https://harbor.example/ferry"),
                        "section", List.of("Harbour"),
                        "outlet", List.of("Harbor Post"),
                        "language", List.of("en")));
        assertThat(item.declared())
                .filteredOn(field -> field.name().equals("published"))
                .extracting(DeclaredField::field)
                .containsExactly("record.pub_date");
        assertThat(item.readingNotes())
                .containsExactly(
                        "Its text was read from the field article_text, authors from byline, outlet from source.name,"
                                + " published from pub_date, section from news_desk, language from lang, url from"
                                + " web_url, id from _id.$oid.",
                        "Not used: wordcount.");
        assertThat(item.source().record()).isZero();
    }

    @Test
    void takesWhatTheSettingsName() throws IOException {
        var names = new FieldNames(
                Map.of(
                        RecordField.TEXT, List.of("Teaser", "main.copy"),
                        RecordField.HEADLINE, List.of("main.line"),
                        RecordField.ID, List.of()),
                "read.json");
        clippings
                .with(new ReadOptions(Limits.DEFAULT, names, FieldNames.usual("read.csv"), Scope.PAGE))
                .read("a.json", """
                {"id": 7, "title": "Wrong", "text": "Wrong.", "main": {"line": "Ferry late", "copy": ["It left.", "Late."]}}
                """);

        assertThat(clippings.item().text()).isEqualTo("It left.\n\nLate.");
        assertThat(clippings.item().scope()).isEqualTo(Scope.PAGE);
        assertThat(declared(clippings.item())).containsExactlyEntriesOf(Map.of("headline", List.of("Ferry late")));
    }

    @Test
    void readsAnArrayAndTheListInAnAnswer() throws IOException {
        clippings.read("array.json", "[\n {\"text\": \"One, [1] {2}.\"},\n {\"text\": \"Two \\\" ]\"}\n]");
        clippings.read(
                "answer.json",
                "{\"status\": \"ok\", \"response\": {\"meta\": {\"hits\": 2}, \"docs\": [{\"text\": \"Three.\"},"
                        + " {\"text\": \"Four.\"}]}, \"more\": false}");

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly("One, [1] {2}.", "Two \" ]", "Three.", "Four.");
        assertThat(clippings.items())
                .extracting(item -> item.source().where())
                .containsExactly("array.json:2", "array.json:3", "answer.json:1", "answer.json:1");
    }

    @Test
    void doesNotTakeAListWithinAnArticleForArticles() throws IOException {
        clippings.read("a.json", "{\"text\": \"One.\", \"items\": [{\"text\": \"Two.\"}]}");

        assertThat(clippings.item().text()).isEqualTo("One.");
    }

    @Test
    void readsObjectsThatFollowEachOther() throws IOException {
        clippings.read("dump.json", "{\n \"text\": \"One.\"\n}\n{\n \"text\": \"Two.\"\n}\n");

        assertThat(clippings.items()).extracting(Item::text).containsExactly("One.", "Two.");
        assertThat(clippings.items().get(1).source().line()).isEqualTo(4);
    }

    @Test
    void losesABrokenLineAndNoMore() throws IOException {
        clippings.read("feed.jsonl", """
                {"text": "One."}
                {"text": "Two.
                {"title": "Three"}
                ["text"]
                {"text": "Five."}
                """);

        assertThat(clippings.items()).extracting(Item::text).containsExactly("One.", "Five.");
        assertThat(clippings.messages())
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("feed.jsonl:2: This is not a JSON object ("),
                        textless -> assertThat(textless)
                                .isEqualTo("feed.jsonl:3: There is no field with text (found: title). Name it under"
                                        + " read.json.text in site-config.yaml."),
                        list -> assertThat(list)
                                .isEqualTo("feed.jsonl:4: This is not a JSON object (it is not a JSON object)."
                                        + " Correct or remove it."));
    }

    @Test
    void namesADateThatNoCalendarHolds() throws IOException {
        clippings.read("feed.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\", \"date\": \"2019-02-30\"}\n");

        assertThat(clippings.items().get(1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("feed.jsonl:2: The published \"2019-02-30\" is no day of the calendar"));
    }

    @Test
    void saysThatAListBreaksOff() throws IOException {
        clippings.read("feed.json", "[{\"text\": \"One.\"}, {\"text\": \"Tw");

        assertThat(clippings.items()).extracting(Item::text).containsExactly("One.");
        assertThat(clippings.messages())
                .containsExactly("feed.json: The file ends in the middle (a text is not closed); what stands before"
                        + " that was read. Fetch it again, or cut off the broken end.");
    }

    @Test
    void readsMarkupInARecordAsMarkup() throws IOException {
        clippings.read("a.jsonl", """
                {"content": "<p>It left <em>at one</em>.</p>"}
                {"html": "<!doctype html><html><body><nav>Home</nav><p>It left.</p></body></html>"}
                {"text": "Is 1 < 2 and 3 > 2?"}
                """);

        assertThat(clippings.items()).extracting(Item::format).containsExactly(Format.HTML, Format.HTML, Format.TEXT);
        assertThat(clippings.items()).extracting(Item::scope).containsExactly(Scope.ARTICLE, Scope.PAGE, Scope.ARTICLE);
    }

    @Test
    void readsPastARecordThatIsTooLarge() throws IOException {
        clippings
                .with(ReadOptions.DEFAULT.withLimits(new Limits(2_000_000, 1L << 40, 200)))
                .read("feed.jsonl", "{\"text\": \"" + "long ".repeat(500_000) + "\"}\n{\"text\": \"Short.\"}\n");

        assertThat(clippings.items()).extracting(Item::text).containsExactly("Short.");
        assertThat(clippings.messages()).singleElement().asString().startsWith("feed.jsonl:1: The record has 25000");
    }

    @Test
    void cutsALargeFileAsItCutsASmallOne() throws IOException {
        var lines = IntStream.range(0, 20_000)
                .mapToObj(n -> "{\"id\": " + n + ", \"text\": \"Ferry number " + n + " left the harbour at noon.\"}")
                .collect(Collectors.joining("\r\n"));

        clippings.read("feed.jsonl", lines);

        assertThat(clippings.problems()).isEmpty();
        assertThat(clippings.items()).hasSize(20_000);
        var last = clippings.items().get(19_999);
        assertThat(last.text()).isEqualTo("Ferry number 19999 left the harbour at noon.");
        assertThat(last.source().line()).isEqualTo(20_000);
        assertThat(last.source().bytes()).isEqualTo(69);
    }

    @Test
    void refusesWhatNestsTooDeeplyWithoutFalling() throws IOException {
        clippings.read("deep.json", "{\"text\": \"x\", \"a\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");

        assertThat(clippings.messages())
                .singleElement()
                .asString()
                .startsWith("deep.json:1: This is not a JSON object");
    }

    private static Map<String, List<String>> declared(Item item) {
        return item.declared().stream().collect(Collectors.toMap(DeclaredField::name, DeclaredField::values));
    }
}
