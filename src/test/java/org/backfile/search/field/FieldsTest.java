package org.backfile.search.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Stories;
import org.backfile.corpus.Story;
import org.backfile.search.MadeArticles;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final List<Article> ARTICLES = MadeArticles.of(60);

    @Test
    void partNamesByType() {
        var fields = Fields.of(naming(List.of(
                name("Ada Kern", NameType.PERSON), name("Ulmen", NameType.PLACE), name("Ulm", NameType.PLACE))));

        assertThat(fields.names()).containsExactly("language", "outlet", "person", "place");
        assertThat(fields.counts("place")).containsOnlyKeys("Ulm", "Ulmen");
        assertThat(fields.counts("person")).containsEntry("Ada Kern", 20);
        assertThat(fields.isCut("person")).isTrue();
        assertThat(fields.isCut("outlet")).isFalse();
    }

    @Test
    void keepTheCommonestOfMoreNamesThanAPageCanLoad() {
        var many = IntStream.range(0, 4000)
                .mapToObj(i -> name("Somebody of the Name of Number %04d".formatted(i), NameType.PERSON))
                .toList();
        var corpus = naming(many);
        var fields = Fields.of(corpus);

        assertThat(fields.counts("person")).hasSizeBetween(200, 1500);
        assertThat(corpus.headers().stream()
                        .flatMap(header -> fields.of("person", header).stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(fields.counts("person").keySet());
    }

    @Test
    void tellStoriesOfOneTitleApart() {
        var ids = ARTICLES.stream().map(Article::id).toList();
        var corpus = Corpus.of(ARTICLES)
                .with(Relations.NONE.with(new Stories(List.of(
                        story("s1", "Flood", ids.subList(0, 2)),
                        story("s2", "Flood", ids.subList(2, 5)),
                        story("s3", "Drought", ids.subList(5, 7))))));

        assertThat(Fields.of(corpus).counts("story"))
                .containsEntry("Drought", 2)
                .containsEntry("Flood (s1)", 2)
                .containsEntry("Flood (s2)", 3);
    }

    /** The articles naming all of them in turn, three articles to a name as far as they go, the last ones over again. */
    private static Corpus naming(List<Name> all) {
        var corpus = Corpus.of(ARTICLES);
        var numbers = new HashMap<String, Integer>();
        corpus.headers().forEach(header -> numbers.put(header.id(), numbers.size()));
        var first = IntStream.rangeClosed(0, ARTICLES.size())
                .map(article -> IntStream.range(0, article)
                        .map(each -> named(each, all.size()).length)
                        .sum())
                .toArray();
        var mentions = IntStream.range(0, ARTICLES.size())
                .flatMap(article -> IntStream.of(named(article, all.size())))
                .toArray();
        return corpus.with(Relations.NONE.with(new Names(all, numbers, first, mentions)));
    }

    private static int[] named(int article, int names) {
        return IntStream.range(0, names).filter(name -> name % 3 == article % 3).toArray();
    }

    private static Name name(String name, NameType type) {
        return new Name(name, type, name, List.of(name), 1, 1, null);
    }

    private static Story story(String id, String title, List<String> articles) {
        return new Story(id, "stories/" + id + ".html", title, articles, null, List.of());
    }
}
