package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.backfile.render.theme.ViewSum;
import org.backfile.render.view.About;
import org.backfile.render.view.MovedPage;
import org.backfile.render.view.Page;
import org.backfile.render.view.SearchPage;
import org.backfile.render.view.Site;
import org.backfile.render.voice.QuotesPage;
import org.backfile.render.voice.SpeakerPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What templates may see is a promise: {@code docs/templates.md} names every record and every component, and no other. */
class TemplateDocsTest {

    private static final Path DOCS = Path.of("docs/templates.md");

    /** All that templates are given, and in it all that they see. */
    private static final List<Class<?>> VIEWS = List.of(
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
            About.class,
            SearchPage.class);

    @Test
    void theDocsNameEveryValueThatATemplateSees() throws IOException {
        var records = new TreeMap<String, List<String>>();
        for (var root : VIEWS) {
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

    /** So a page need not be printed to be known again; see {@link ViewSum}. */
    @ParameterizedTest
    @FieldSource("VIEWS")
    void everyValueThatATemplateSeesCanBeSummedUp(Class<?> view) {
        assertThat(parts(view))
                .allSatisfy(part -> assertThat(part.isRecord()
                                || part.isEnum()
                                || Set.of(String.class, int.class, Integer.class, long.class, boolean.class, List.class)
                                        .contains(part))
                        .as(part.getName())
                        .isTrue());
    }

    /** Every type that a view holds, at any depth. */
    private static Set<Class<?>> parts(Class<?> view) {
        var parts = new LinkedHashSet<Class<?>>();
        var open = new ArrayDeque<Type>(List.of(view));
        while (!open.isEmpty()) {
            var type = open.remove();
            if (type instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
                open.add(generic.getRawType());
            } else if (type instanceof Class<?> part && parts.add(part) && part.isRecord()) {
                Arrays.stream(part.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(open::add);
            }
        }
        return parts;
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
