package org.backfile.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backfile.corpus.Headword;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.render.list.WordsPage.Keyword;
import org.backfile.render.view.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordListsTest {

    @Test
    void standInOneAlphabetWhateverTheirCaseAndAccents() {
        var names = names(name("Évora", "names/evora.html", 4), name("Ada Kern", "names/ada.html", 2));

        var pages = pages(names, word("ban"), word("Ernte"), word("éclair"), word("3D"));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).sections())
                .extracting(WordsPage.Section::letter)
                .containsExactly("0–9", "A", "B", "E");
        assertThat(words(pages)).containsExactly("3D", "Ada Kern", "ban", "éclair", "Ernte", "Évora");
        assertThat(pages.get(0).letters())
                .extracting(WordsPage.Letter::path)
                .contains("words/index.html#l-41", "words/index.html#l-45");
    }

    @Test
    void leaveOutNamesWithoutAPageAndWordsThatAreNames() {
        var names = names(name("Evora", "names/evora.html", 4), name("Ada Kern", null, 2));

        assertThat(words(pages(names, word("evora"), word("ban")))).containsExactly("ban", "Evora");
    }

    @Test
    void leadToASearchWhereMoreArticlesHaveTheWord() {
        var keyword =
                pages(names(), word("a&b")).get(0).sections().get(0).words().get(0);

        assertThat(keyword.count()).isEqualTo("7 articles");
        assertThat(keyword.search()).isEqualTo("search.html?q=a%26b");
    }

    @Test
    void endPagesWithALetter() {
        var many = IntStream.range(0, 500)
                .mapToObj(i -> word((char) ('a' + i / 50) + "word" + i))
                .toArray(Headword[]::new);

        var pages = pages(names(), many);

        assertThat(pages).hasSize(5);
        assertThat(pages).allSatisfy(page -> assertThat(page.sections()).hasSize(2));
        assertThat(pages.get(0).letters()).hasSize(10);
    }

    private static List<WordsPage> pages(Names names, Headword... words) {
        var sheets = new ArrayList<Sheet>();
        new WordLists(names, List.of(words)).sheets(sheets::add);
        return sheets.stream().map(sheet -> (WordsPage) sheet.view()).toList();
    }

    private static List<String> words(List<WordsPage> pages) {
        return pages.stream()
                .flatMap(page -> page.sections().stream())
                .flatMap(section -> section.words().stream())
                .map((Keyword keyword) -> keyword.word().text())
                .toList();
    }

    private static Headword word(String word) {
        return new Headword(word, 7, List.of());
    }

    private static Names names(Name... names) {
        return new Names(List.of(names), Map.of(), new int[1], new int[0]);
    }

    private static Name name(String name, @Nullable String path, int articles) {
        return new Name(name, NameType.PLACE, name, List.of(name), articles, articles, path);
    }
}
