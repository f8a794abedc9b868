package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.render.theme.Theme;
import org.backfile.search.find.IndexSearch;
import org.backfile.search.find.SearchTrouble;
import org.backfile.site.SiteFile;
import org.backfile.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of many languages in one index, found by other forms of theirs, from a disk in a browser and from Java alike. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLanguagesIT {

    /** An article of each language, and for those with endings another with a word of it in another form. */
    private static final List<Article> ARTICLES = List.of(
            article("en", 1, "The striking miners of Denholm returned to the US mines"),
            article("en", 2, "We use a strike to help us"),
            article("de", 1, "Die Häuser an der Uferstraße wurden geräumt"),
            article("de", 2, "Das Haus am Fluss"),
            article("fr", 1, "Les ouvrières de l’usine réclamaient leurs salaires"),
            article("fr", 2, "Une usine et son ouvrière"),
            article("es", 1, "Las elecciones municipales fueron aplazadas"),
            article("es", 2, "Otra elección"),
            article("it", 1, "Le biciclette rubate erano nascoste in cantina"),
            article("it", 2, "Una bicicletta nuova"),
            article("pt", 1, "Os pescadores voltaram das ilhas"),
            article("pt", 2, "Uma ilha e um pescador"),
            article("nl", 1, "De bruggen over de rivieren worden gesloten"),
            article("nl", 2, "Een rivier"),
            article("ru", 1, "Рабочие завода получили зарплаты"),
            article("ru", 2, "Новая зарплата"),
            article("uk", 1, "Мешканці села зібрали врожаї"),
            article("uk", 2, "Новий врожай"),
            article("pl", 1, "Mieszkańcy wsi zbudowali mosty i drogi"),
            article("pl", 2, "Nowa droga"),
            article("ar", 1, "المدينة القديمة والكتابات"),
            article("ar", 2, "مدينة"),
            article("zh", 1, "北京市政府宣布新的交通规定"),
            article("ja", 1, "東京都は新しい鉄道計画を発表した"),
            article("ko", 1, "서울시는 새로운 버스 노선을 발표했다"));

    @SuppressWarnings("NullAway.Init") // JUnit fills them before each test.
    private Path site;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    void build(Browser browser, @TempDir Path folder) throws IOException {
        site = folder;
        var files = new java.util.ArrayList<SiteFile>(new Theme(null).assets());
        new SearchIndex(SearchOptions.DEFAULT).write(Corpus.of(ARTICLES), files::add);
        files.add(new SiteFile(
                "search.html",
                "<!doctype html><meta charset=utf-8><title>Search</title><script src=assets/search.js></script>"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (var file : files) {
            Files.createDirectories(site.resolve(file.path()).getParent());
            Files.write(site.resolve(file.path()), file.bytes());
        }
        page = browser.newPage();
        page.navigate(site.resolve("search.html").toUri().toString());
    }

    @AfterAll
    void close() {
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "strike, en1 en2",
        "US, en1",
        "haus, de1 de2",
        "UFERSTRASSE, de1",
        "usine, fr1 fr2",
        "ouvriere, fr1 fr2",
        "eleccion, es1 es2",
        "bicicletta, it1 it2",
        "ilha, pt1 pt2",
        "rivier, nl1 nl2",
        "зарплата, ru1 ru2",
        "врожай, uk1 uk2",
        "droga, pl1 pl2",
        "مدينة, ar1 ar2",
        "北京, zh1",
        "交通规定, zh1",
        "鉄道, ja1",
        "서울시는, ko1",
        "서울, ko1"
    })
    void findsAWordByAnotherForm(String query, String articles) throws SearchTrouble {
        var expected = List.of(articles.split(" "));

        var found =
                page.evaluate("query => backfile.search(query).then(({ hits }) => hits.map(({ id }) => id))", query);

        assertThat(found)
                .as("in a browser")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSameElementsAs(expected);
        assertThat(IndexSearch.of(site).search(query, 10).hits())
                .as("from Java")
                .extracting(hit -> hit.id())
                .hasSameElementsAs(expected);
    }

    private static Article article(String language, int number, String text) {
        return SearchFixtures.article(
                language + number, "", null, language, SearchFixtures.interval("2024-02-01", "2024-02-01"), text);
    }
}
