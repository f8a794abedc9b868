package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.render.article.ArticlePage;
import org.backfile.render.compare.ComparePage;
import org.backfile.render.list.DatesPage;
import org.backfile.render.list.HomePage;
import org.backfile.render.list.ListPage;
import org.backfile.render.list.NameIndexPage;
import org.backfile.render.list.NamePage;
import org.backfile.render.list.NamesPage;
import org.backfile.render.list.WordsPage;
import org.backfile.render.story.StoriesPage;
import org.backfile.render.story.StoryPage;
import org.backfile.render.view.About;
import org.backfile.render.view.MovedPage;
import org.backfile.render.view.Page;
import org.backfile.render.view.Site;
import org.backfile.render.voice.QuotesPage;
import org.backfile.render.voice.SpeakerPage;
import org.junit.jupiter.api.Test;

/** What templates may see is a promise: {@code docs/templates.md} names every record and every component, and no other. */
class TemplateDocsTest {

    private static final Path DOCS = Path.of("docs/templates.md");

    @Test
    void theDocsNameEveryValueThatATemplateSees() throws IOException {
        var records = new TreeMap<String, List<String>>();
        for (var root : List.of(
                Site.class,
                Page.class,
                HomePage.class,
                ArticlePage.class,
                ListPage.class,
                NamesPage.class,
                NameIndexPage.class,
                NamePage.class,
                WordsPage.class,
                DatesPage.class,
                ComparePage.class,
                QuotesPage.class,
                SpeakerPage.class,
                StoriesPage.class,
                StoryPage.class,
                MovedPage.class,
                About.class)) {
            collect(root, records);
        }

        assertThat(documented()).isEqualTo(records);
    }

    @Test
    void theDocsNameEveryTemplate() throws IOException {
        try (var files = Files.list(Path.of("templates"))) {
            var docs = Files.readString(DOCS);

            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".peb")))
                    .allSatisfy(name -> assertThat(docs).contains("`" + name + "`"));
        }
    }

    private static void collect(Type type, Map<String, List<String>> records) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(each -> collect(each, records));
        } else if (type instanceof Class<?> each && each.isRecord() && !records.containsKey(name(each))) {
            var components = each.getRecordComponents();
            records.put(
                    name(each),
                    Arrays.stream(components).map(RecordComponent::getName).toList());
            Arrays.stream(components).forEach(component -> collect(component.getGenericType(), records));
        }
    }

    /** The simple name; with that of the enclosing record where two have the same. */
    private static String name(Class<?> type) {
        var enclosing = type.getEnclosingClass();
        boolean isAmbiguous = List.of("Line", "Entry", "Row").contains(type.getSimpleName()) && enclosing != null;
        return isAmbiguous && enclosing != null
                ? enclosing.getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
    }

    private static Map<String, List<String>> documented() throws IOException {
        var heading = Pattern.compile("### (\\S+)");
        var row = Pattern.compile("\\| `(\\w+)` \\|.*");
        var documented = new TreeMap<String, List<String>>();
        var components = new ArrayList<String>();
        for (var line : Files.readAllLines(DOCS)) {
            var isHeading = heading.matcher(line);
            var isRow = row.matcher(line);
            if (isHeading.matches()) {
                components = new ArrayList<>();
                documented.put(isHeading.group(1), components);
            } else if (isRow.matches()) {
                components.add(isRow.group(1));
            }
        }
        return documented;
    }
}
