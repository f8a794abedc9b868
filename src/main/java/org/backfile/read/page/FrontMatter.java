package org.backfile.read.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The YAML between two lines {@code ---} at the head of a Markdown file.
 *
 * @param end offset of the first character after it in the text; 0 where there is none
 * @param fields in file order; groups and lists of groups as {@code author.name}
 */
record FrontMatter(int end, List<DeclaredField> fields, List<Problem> problems) {

    private static final Pattern OPENING =
            Pattern.compile("\\A---[ \t]*(?:\r\n|\r|\n)(?=[^\\S\r\n]*(?:[\\w\"'#][^\r\n]*|---[ \t]*)(?:\r|\n))");
    private static final Pattern CLOSING = Pattern.compile("(?<=[\r\n])(?:---|\\.\\.\\.)[ \t]*(?:\r\n|\r|\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?<=[\r\n])[\\w -]{1,40}:(?:[ \t\r\n])");
    private static final int DEEPEST = 4;

    /** Of all fields together: lists that hold lists by their anchors multiply. */
    private static final int MOST_VALUES = 10_000;

    FrontMatter {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** Whether the text begins with front matter: a line {@code ---}, somewhere a field, and a line that closes it. */
    static boolean opens(String text) {
        return closing(text, opening(text)) != null;
    }

    /**
     * Reads the front matter of a text. Where it is broken the fields that can be read are given, with a problem.
     *
     * @param file its path, for problems
     */
    static FrontMatter of(String file, String text) {
        int start = opening(text);
        var closing = closing(text, start);
        if (closing == null) {
            return new FrontMatter(0, List.of(), unclosed(file, text));
        }
        var between = new Span(start, Math.max(start, closing.start()));
        var plain = PlainFields.of(text, between);
        return plain.isPresent()
                ? new FrontMatter(closing.end(), plain.get(), StatedDays.problems(file, plain.get()))
                : parsed(file, text, between, closing.end());
    }

    /** What the parser of YAML makes of the lines between the two that mark front matter. */
    static FrontMatter parsed(String file, String text, Span between, int end) {
        var yaml = between.of(text);
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setMaxAliasesForCollections(20)
                    .build();
            int deep = YamlNesting.tooDeepAt(yaml, settings);
            if (deep > 0) {
                return new FrontMatter(
                        end, List.of(), List.of(broken(file, deep + 1, "its groups and lists are nested too deeply")));
            }
            var fields = new Fields(text, between.start());
            var problems = new ArrayList<Problem>();
            var root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode group) {
                fields.addGroup("", group, 0);
            } else if (root.isPresent()) {
                problems.add(broken(file, 2, "it holds no fields"));
            }
            problems.addAll(StatedDays.problems(file, fields.list()));
            return new FrontMatter(end, fields.list(), problems);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 2;
            return new FrontMatter(end, List.of(), List.of(broken(file, line, e.getProblem())));
        } catch (YamlEngineException e) {
            return new FrontMatter(end, List.of(), List.of(broken(file, 1, String.valueOf(e.getMessage()))));
        }
    }

    private static Problem broken(String file, int line, String what) {
        return Problem.warning(
                "front-matter",
                file + ":" + line,
                "The front matter cannot be read as YAML (" + what + "), so its fields are not used.",
                "Put values that hold \": \" or begin with a sign in quotes.");
    }

    private static List<Problem> unclosed(String file, String text) {
        int start = opening(text);
        boolean meant = start > 0
                && FIELD.matcher(text)
                        .region(start - 1, Math.min(text.length(), start + 200))
                        .find();
        return meant
                ? List.of(Problem.warning(
                        "front-matter",
                        file + ":1",
                        "The front matter that begins here is not closed, so it was read as text.",
                        "Add a line \"---\" after its last field."))
                : List.of();
    }

    /** The line that closes front matter that begins at {@code start}; nothing where no such line follows, or nothing begins. */
    private static @Nullable MatchResult closing(String text, int start) {
        if (start == 0) {
            return null;
        }
        var closing = CLOSING.matcher(text).region(start - 1, text.length());
        closing.useTransparentBounds(true);
        return closing.find() ? closing : null;
    }

    /** Where the first line of front matter ends; 0 where there is none. */
    private static int opening(String text) {
        var opening = OPENING.matcher(text);
        return text.startsWith("---") && opening.find() ? opening.end() : 0;
    }

    private record Value(String text, int line, Span span) {}

    /** Collects fields; several values under one name become one field. */
    private static final class Fields {

        private final String text;
        private int place;
        private int points;
        private int count;
        private final Map<String, List<Value>> byName = new LinkedHashMap<>();

        Fields(String text, int start) {
            this.text = text;
            this.place = start;
        }

        List<DeclaredField> list() {
            var fields = new ArrayList<DeclaredField>();
            byName.forEach((name, values) -> fields.add(new DeclaredField(
                    name,
                    values.stream().map(Value::text).toList(),
                    values.get(0).line(),
                    new Span(
                            values.get(0).span().start(),
                            values.stream()
                                    .mapToInt(value -> value.span().end())
                                    .max()
                                    .orElseThrow()))));
            return fields;
        }

        void addGroup(String prefix, MappingNode group, int depth) {
            for (var tuple : group.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && depth < DEEPEST) {
                    add(prefix + key.getValue().toLowerCase(Locale.ROOT), tuple.getValueNode(), depth);
                }
            }
        }

        private void add(String name, Node value, int depth) {
            if (value instanceof MappingNode group) {
                addGroup(name + ".", group, depth + 1);
            } else if (value instanceof SequenceNode list && depth < DEEPEST) {
                list.getValue().forEach(each -> add(name, each, depth + 1));
            } else if (value instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
                put(name, scalar);
            }
        }

        private void put(String name, ScalarNode scalar) {
            int line = scalar.getStartMark().map(Mark::getLine).orElse(0) + 2;
            var span = new Span(
                    offset(scalar.getStartMark().map(Mark::getIndex).orElse(0)),
                    offset(scalar.getEndMark().map(Mark::getIndex).orElse(0)));
            byName.computeIfAbsent(name, each -> new ArrayList<>()).add(new Value(scalar.getValue(), line, span));
            if (++count > MOST_VALUES) {
                throw new YamlEngineException("it holds more than " + MOST_VALUES + " values");
            }
        }

        /** YAML counts code points from the first character after the opening line; the count goes on from the last place asked for. */
        private int offset(int codePoints) {
            place = text.offsetByCodePoints(place, codePoints - points);
            points = codePoints;
            return place;
        }
    }
}
