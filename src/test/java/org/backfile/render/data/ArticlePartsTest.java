package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArticlePartsTest {

    private static final int LIMIT = 100;

    @Test
    void writesOneFileWhileItFits() {
        assertThat(parts(Map.of("abcd", "1", "zxyw", "2")))
                .containsExactly(Map.entry("data/articles/all.jsonl", "1\n2\n"));
    }

    @Test
    void cutsAFileThatIsFullByTheNextLetter() {
        var thirty = "x".repeat(29);

        assertThat(parts(Map.of("aaaa", thirty, "abaa", thirty, "baaa", thirty, "caaa", thirty)))
                .containsOnlyKeys("data/articles/a.jsonl", "data/articles/b.jsonl", "data/articles/c.jsonl");
    }

    @Test
    void cutsDeeperOnlyWhereItIsFull() {
        var thirty = "x".repeat(29);

        assertThat(parts(Map.of("aaaa", thirty, "abaa", thirty, "acaa", thirty, "adaa", thirty, "baaa", thirty)))
                .containsOnlyKeys(
                        "data/articles/aa.jsonl",
                        "data/articles/ab.jsonl",
                        "data/articles/ac.jsonl",
                        "data/articles/ad.jsonl",
                        "data/articles/b.jsonl");
    }

    @Test
    void givesAnArticleOverTheLimitAFileOfItsOwn() {
        var huge = "x".repeat(500);

        assertThat(parts(Map.of("aaaa", "1", "bbbb", huge, "cccc", "2")))
                .containsEntry("data/articles/b.jsonl", huge + "\n");
    }

    @Test
    void cutsByWhatIsThereAndByNothingElse() {
        var random = new Random(20240711);
        for (int run = 0; run < 200; run++) {
            var articles = new TreeMap<String, String>();
            for (int i = random.nextInt(60); i >= 0; i--) {
                var id = random.ints(6, 'a', 'd').mapToObj(Character::toString).collect(Collectors.joining());
                articles.put(id, id + "-".repeat(random.nextInt(40)));
            }

            assertThat(parts(articles).keySet()).as("run %d", run).isEqualTo(expectedPaths("", articles));
            assertThat(String.join("", parts(articles).values()).lines())
                    .containsExactlyInAnyOrderElementsOf(articles.values());
        }
    }

    /** The rule told top down: a prefix is a file if what it holds fits or is one article, else its children are. */
    private static Set<String> expectedPaths(String prefix, Map<String, String> articles) {
        var here = articles.entrySet().stream()
                .filter(article -> article.getKey().startsWith(prefix))
                .toList();
        var paths = new TreeSet<String>();
        int bytes = here.stream()
                .mapToInt(article -> article.getValue().length() + 1)
                .sum();
        if (here.size() == 1 || (bytes <= LIMIT && !here.isEmpty())) {
            paths.add("data/articles/" + (prefix.isEmpty() ? "all" : prefix) + ".jsonl");
        } else if (!here.isEmpty()) {
            for (char letter = 'a'; letter <= 'd'; letter++) {
                paths.addAll(expectedPaths(prefix + letter, articles));
            }
        }
        return paths;
    }

    private static Map<String, String> parts(Map<String, String> articles) {
        var files = new TreeMap<String, String>();
        var parts = new ArticleParts(
                LIMIT, file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
        new TreeMap<>(articles).forEach(parts::add);
        assertThat(parts.end()).containsExactlyElementsOf(files.keySet());
        return files;
    }
}
