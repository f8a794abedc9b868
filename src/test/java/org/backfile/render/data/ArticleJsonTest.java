package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.backfile.corpus.Certainty;
import org.junit.jupiter.api.Test;

class ArticleJsonTest {

    private static final String EVIDENCE = """
            "evidence":[{"field":"item","start":20,"end":32,"text":"July 4, 2019"}]""";

    @Test
    void saysEverythingInTheOrderOfTheContract() {
        var article =
                Sample.article().by("Ada Quay").on("2019-07-04").troubled().make();

        assertThat(ArticleJson.published(article).replace(EVIDENCE, "<evidence>"))
                .isEqualTo("""
                        {"source":{"path":"in/harbor.txt","line":1,"sha256":"%s"},\
                        "id":"harbor2345","path":"articles/ha/harbor2345.html",\
                        "headline":{"value":"Harbor reopens","certainty":"explicit",<evidence>,"method":"Stands there."},\
                        "authors":{"value":[{"name":"Ada Quay"}],"certainty":"explicit",<evidence>,"method":"Stands under the headline."},\
                        "published":{"edtf":"2019-07-04","earliest":"2019-07-04","latest":"2019-07-04","why":"The text says so.",\
                        "certainty":"explicit",<evidence>,"method":"Read in the second line."},\
                        "language":{"value":"en","certainty":"explicit",<evidence>,"method":"Stands there."},\
                        "contradictions":[{"field":"published","values":["2019-07-04","2018"]}],\
                        "text":"The harbor opened on Monday.\\n\\nFerries sail again.",\
                        "blocks":[{"line":1,"start":0,"end":28,"label":"body","kind":"paragraph","kept":true},\
                        {"line":3,"start":30,"end":49,"label":"body","kind":"paragraph","kept":true},\
                        {"line":5,"start":51,"end":67,"label":"boilerplate","kept":false,"reason":"read-more",\
                        "detail":"asks to read on","text":"Read the rest..."}],\
                        "uncounted":[{"kind":"comment","count":1},{"kind":"script","count":2}],\
                        "damage":[{"line":4,"seen":"reing","likely":"remaining","evidence":"Letters are missing."}],\
                        "problems":[{"code":"mixed-encoding","where":"in/harbor.txt:4","seen":"Two encodings.",\
                        "advice":"Save it as UTF-8."}]}""".formatted(Sample.SHA));
    }

    @Test
    void leavesOutWhatWasNotFound() {
        var json = ArticleJson.line(Sample.article().headline(null).make());

        assertThat(json)
                .doesNotContain("headline", "outlet", "published", "null", "\"path\":\"articles", "damage", "problems");
    }

    @Test
    void writesAnOpenIntervalWithItsOneEnd() {
        var json = ArticleJson.line(Sample.article()
                .published(null, "2024-06-05", Certainty.INFERRED)
                .make());

        assertThat(json).contains("\"published\":{\"edtf\":\"../2024-06-05\",\"latest\":\"2024-06-05\",\"why\"");
    }

    @Test
    void keepsEveryLetterAndStaysOnOneLine() {
        var json = ArticleJson.line(Sample.article()
                .headline("Größe \"ß\" \\ 東京\n\u2028\uD83D\uDE00 \uD83D half </script>")
                .make());

        assertThat(json)
                .contains("Größe \\\"ß\\\" \\\\ 東京\\n\u2028\uD83D\uDE00 \uD83D half </script>")
                .doesNotContain("\n");
    }

    @Test
    void writesNoMemberThatTheDataPackageDoesNotName() throws IOException {
        var full = Sample.article()
                .deck("Deck")
                .by("Ada Quay")
                .outlet("The Pier")
                .section("Local")
                .url("https://example.org/a")
                .on("2019-07-04")
                .troubled()
                .make();

        assertThat(DataPackage.fieldNames()).containsAll(members(ArticleJson.published(full)));
    }

    private static Set<String> members(String json) throws IOException {
        var names = new LinkedHashSet<String>();
        try (var parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        }
        return names;
    }
}
