package org.backfile.read.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Problem;

/**
 * The fields at the head of a Markdown file: YAML, TOML or JSON, as {@link Fence} finds them.
 *
 * @param end offset of the first character after it in the text; 0 where there is none
 * @param fields in file order; groups and lists of groups as {@code author.name}
 */
public record FrontMatter(int end, List<DeclaredField> fields, List<Problem> problems) {

    private static final Pattern FIELD = Pattern.compile("(?<=[\r\n])[\\w -]{1,40}(?::[ \t\r\n]| ?= )");

    private static final Set<String> SITE_FIELDS =
            Set.of("layout", "draft", "slug", "permalink", "aliases", "weight", "lastmod", "categories");

    public FrontMatter {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** Whether the text begins with front matter between two lines {@code ---} or {@code +++}. */
    public static boolean opens(String text) {
        return (text.startsWith("---") || text.startsWith("+++"))
                && Fence.marked(text).isPresent();
    }

    /** Whether a text that may hold JSON begins with front matter in JSON, with an article behind it. */
    public static boolean opensWithJson(String text) {
        return Fence.braces(text).isPresent();
    }

    /**
     * Reads the front matter of a text. Where it is broken the fields that can be read are given, with a problem.
     *
     * @param file its path, for problems
     */
    public static FrontMatter of(String file, String text) {
        var fence = Fence.of(text);
        if (fence.isEmpty()) {
            return new FrontMatter(0, List.of(), unclosed(file, text));
        }
        var between = fence.get().between();
        var plain = fence.get().kind() == Fence.Kind.YAML && text.startsWith("---")
                ? PlainFields.of(text, between)
                : Optional.<List<DeclaredField>>empty();
        return plain.isPresent()
                ? new FrontMatter(fence.get().end(), plain.get(), StatedDays.problems(file, plain.get()))
                : parsed(file, text, fence.get());
    }

    /** The first value of a field; empty where there is none. */
    public String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(DeclaredField::value)
                .findFirst()
                .orElse("");
    }

    /**
     * Whether the file is the source of a site (Hugo, Jekyll, Hexo, Zola): its front matter has a mark or a field that only their programs
     * ask for, and gives a title. What follows is then the article and nothing else. Who clips pages names their address, and may clip more.
     *
     * @param text of the file
     */
    public boolean isSourceOfSite(String text) {
        boolean clipped =
                Stream.of("url", "source", "link").anyMatch(name -> value(name).startsWith("http"));
        boolean asked = (end > 0 && !text.startsWith("---"))
                || fields.stream().map(DeclaredField::name).anyMatch(SITE_FIELDS::contains);
        return asked && !clipped && !value("title").isBlank();
    }

    /** What a parser makes of the lines between the marks. */
    static FrontMatter parsed(String file, String text, Fence fence) {
        var fields = new FrontFields(text);
        try {
            if (fence.kind() == Fence.Kind.TOML) {
                TomlFields.read(text, fence.between(), fields);
            } else {
                YamlFields.read(text, fence.between(), fields);
            }
        } catch (BrokenFields e) {
            return new FrontMatter(fence.end(), List.of(), List.of(broken(file, fence.kind(), e)));
        }
        return new FrontMatter(fence.end(), fields.list(), StatedDays.problems(file, fields.list()));
    }

    private static Problem broken(String file, Fence.Kind kind, BrokenFields broken) {
        return Problem.warning(
                "front-matter",
                file + ":" + broken.line(),
                "The front matter cannot be read as " + kind + " (" + broken.getMessage()
                        + "), so its fields are not used.",
                switch (kind) {
                    case YAML -> "Put values that hold \": \" or begin with a sign in quotes.";
                    case TOML -> "Write fields like title = \"Ferry late\", one on each line.";
                    case JSON -> "Put names and texts in quotes, and a comma after each but the last.";
                });
    }

    private static List<Problem> unclosed(String file, String text) {
        var mark = text.startsWith("+++") ? "+++" : "---";
        int feed = text.startsWith(mark) ? text.indexOf('\n') : -1;
        boolean meant = feed > 0
                && text.substring(0, feed).strip().equals(mark)
                && FIELD.matcher(text)
                        .region(feed, Math.min(text.length(), feed + 200))
                        .find();
        return meant
                ? List.of(Problem.warning(
                        "front-matter",
                        file + ":1",
                        "The front matter that begins here is not closed, so it was read as text.",
                        "Add a line \"" + mark + "\" after its last field."))
                : List.of();
    }
}
