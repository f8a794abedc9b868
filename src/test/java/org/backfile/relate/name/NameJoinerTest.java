package org.backfile.relate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Annotations;
import org.backfile.corpus.Article;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Mention;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Place;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameJoinerTest {

    private final List<NameEdit> edits = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    @Test
    void joinsALastNameAloneWhereAllArticlesMeanOne() {
        add("a", person("Ingeborg Tammsaar", "Tammsaar"));
        add("b", person("Tammsaar"));

        assertThat(lines()).containsExactly("person Ingeborg Tammsaar: Ingeborg Tammsaar, Tammsaar; 2");
    }

    @Test
    void leavesALastNameAloneThatTwoShare() {
        add("a", person("Greta Holm"));
        add("b", person("Nils Holm"));
        add("c", person("Holm"));

        assertThat(lines())
                .containsExactly(
                        "person Greta Holm: Greta Holm; 1", "person Holm: Holm; 1", "person Nils Holm: Nils Holm; 1");
    }

    @Test
    void joinsSpellingsThatSoundAlike() {
        add("a", person("Volodymyr Lisovskyy"));
        add("b", person("Volodymyr Lisovsky"));
        add("c", person("Volodymyr Lisovsky"));

        assertThat(lines()).containsExactly("person Volodymyr Lisovsky: Volodymyr Lisovsky, Volodymyr Lisovskyy; 3");
    }

    @Test
    void joinsTheFormsOfACountry() {
        add("a", mention(NameType.PLACE, "U.S."));
        add("b", mention(NameType.PLACE, "United States"));

        assertThat(lines()).containsExactly("place United States: U.S., United States; 2");
    }

    @Test
    void keepsARegionFromItsCity() {
        add("a", mention(NameType.PLACE, "Kharkiv"), mention(NameType.PLACE, "Kharkiv oblast"));
        add("b", mention(NameType.PLACE, "Kharkiv region"));

        assertThat(lines())
                .containsExactly(
                        "place Kharkiv: Kharkiv; 1", "place Kharkiv oblast: Kharkiv oblast, Kharkiv region; 2");
    }

    @Test
    void joinsAnAcronymThatAnArticleExplains() {
        add("a", mention(NameType.ORGANISATION, "Island Ferry Council", "IFC"));
        add("b", mention(NameType.ORGANISATION, "IFC"));

        assertThat(lines()).containsExactly("organisation Island Ferry Council: IFC, Island Ferry Council; 2");
    }

    @Test
    void takesTheTypeThatMostArticlesGive() {
        add("a", mention(NameType.ORGANISATION, "Harbour Post"));
        add("b", mention(NameType.ORGANISATION, "Harbour Post"));
        add("c", mention(NameType.ORGANISATION, "Harbour Post"));
        add("d", person("Harbour Post"));

        assertThat(lines()).containsExactly("organisation Harbour Post: Harbour Post; 4");
    }

    @Test
    void tellsWhichMentionMeansWhom() {
        add("a", person("Ada Lind"), mention(NameType.PLACE, "Narva"));
        add("b", mention(NameType.PLACE, "Narva"));

        var names = joined();

        assertThat(names.all().get(names.number("a", 1)).name()).isEqualTo("Narva");
        assertThat(names.in("b")).containsExactly(names.number("a", 1));
        assertThat(names.articles(names.number("b", 0))).containsExactly(0, 1);
    }

    @Test
    void doesWhatTheEditorSays() {
        add("a", person("A. Lind"), person("Sunday Post"), person("Quay"));
        add("b", person("Ada Lindholm"), person("Monday"));
        edit("A. Lind", NameEdit.Action.MERGE, "Ada Lindholm", null);
        edit("sunday post", NameEdit.Action.TYPE, "organisation", null);
        edit("Monday", NameEdit.Action.HIDE, "", null);
        edit("Quay", NameEdit.Action.RENAME, "Quentin Quay", null);

        assertThat(lines())
                .containsExactly(
                        "person Ada Lindholm: A. Lind, Ada Lindholm; 2",
                        "person Quentin Quay: Quay; 1",
                        "organisation Sunday Post: Sunday Post; 1");
        assertThat(joined().number("b", 1)).isEqualTo(-1);
    }

    @Test
    void splitsANameInOneArticle() {
        add("a", person("Greta Holm", "Holm"));
        add("b", person("Holm"));
        edit("Holm", NameEdit.Action.SPLIT, "Nils Holm", "b");

        assertThat(lines()).containsExactly("person Greta Holm: Greta Holm, Holm; 1", "person Nils Holm: Holm; 1");
    }

    @Test
    void keepsApartWhatTheEditorSplits() {
        add("a", person("Volodymyr Lisovskyy"));
        add("b", person("Volodymyr Lisovsky"));
        edit("Volodymyr Lisovsky", NameEdit.Action.SPLIT, "V. Lisovsky the younger", null);

        assertThat(lines())
                .containsExactly(
                        "person V. Lisovsky the younger: Volodymyr Lisovsky; 1",
                        "person Volodymyr Lisovskyy: Volodymyr Lisovskyy; 1");
    }

    @Test
    void reportsALineThatMeetsNoName() {
        add("a", person("Ada Lind"));
        edit("Nils Lind", NameEdit.Action.HIDE, "", null);

        joined();

        assertThat(problems).extracting(Problem::seen).containsExactly("No article names \"Nils Lind\".");
    }

    private void edit(String name, NameEdit.Action action, String to, @Nullable String article) {
        edits.add(new NameEdit(2, name, null, action, to, article));
    }

    private record Named(NameType type, List<String> forms) {}

    private static Named person(String... forms) {
        return mention(NameType.PERSON, forms);
    }

    private static Named mention(NameType type, String... forms) {
        return new Named(type, List.of(forms));
    }

    private void add(String id, Named... named) {
        var text = new StringBuilder();
        var mentions = new ArrayList<Mention>();
        for (var each : named) {
            var places = new ArrayList<Place>();
            for (var form : each.forms()) {
                places.add(Place.at(Field.TEXT, text.length(), text.length() + form.length()));
                text.append(form).append(". ");
            }
            mentions.add(new Mention(each.type(), each.forms().get(0), places));
        }
        var item = new Item(
                new Source(id + ".txt", 0, 1, "0", 0),
                Format.TEXT,
                "UTF-8",
                Layout.LINE_PER_PARAGRAPH,
                Scope.ARTICLE,
                text.toString(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        var extraction = new Extraction(item, Metadata.NOTHING, List.of(), Map.of(), List.of(), List.of());
        articles.add(new Article(id, "", extraction.with(new Annotations(mentions, List.of(), List.of()))));
    }

    private Names joined() {
        var joiner = new NameJoiner(edits);
        articles.forEach(joiner::add);
        return joiner.names(problems::add);
    }

    private List<String> lines() {
        Names names = joined();
        return names.all().stream()
                .map(name -> name.type().code() + " " + name.name() + ": "
                        + String.join(", ", name.forms().stream().sorted().toList()) + "; " + name.articles())
                .toList();
    }
}
