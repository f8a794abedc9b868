package org.backfile.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.read.front.YamlNesting;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the YAML of a settings file into checked values, each with its line. Collects every mistake before it gives up, so that one run
 * shows them all.
 */
final class SettingsReader {

    /** A value as its {@link Setting.Kind} says, and the line it stands on. */
    record Value(Object content, int line) {}

    private static final Pattern SIZE = Pattern.compile("(\\d{1,9}) ?(B|kB|KiB|MB|MiB|GB|GiB)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*");
    private static final Map<String, Long> UNITS = Map.of(
            "B",
            1L,
            "kB",
            1_000L,
            "KiB",
            1L << 10,
            "MB",
            1_000_000L,
            "MiB",
            1L << 20,
            "GB",
            1_000_000_000L,
            "GiB",
            1L << 30);

    private final String file;
    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);
    private final List<String> mistakes = new ArrayList<>();

    /**
     * @param file the name that messages give
     */
    SettingsReader(String file) {
        this.file = file;
    }

    /**
     * @throws SetupException with every mistake found
     */
    Map<Setting, Value> read(String yaml) throws SetupException {
        try {
            var settings = LoadSettings.builder().setLabel(file).build();
            int deep = YamlNesting.tooDeepAt(yaml, settings);
            if (deep > 0) {
                mistake(deep, "groups and lists are nested too deeply here. No setting needs more than four levels.");
            } else {
                new Compose(settings).composeString(yaml).ifPresent(node -> readGroup("", node));
            }
        } catch (MarkedYamlEngineException e) {
            notYaml(e);
        } catch (YamlEngineException e) {
            mistakes.add(file + ": this is not YAML (" + e.getMessage() + ").");
        }
        if (!mistakes.isEmpty()) {
            throw new SetupException(mistakes);
        }
        return values;
    }

    /** The parser meets a quote that is never closed at the end of the file; its writer looks for it where it opens. */
    private void notYaml(MarkedYamlEngineException e) {
        boolean openQuote = e.getContext() != null && e.getContext().contains("quoted scalar");
        var mark = openQuote ? e.getContextMark() : e.getProblemMark();
        int line = mark.map(each -> each.getLine() + 1).orElse(1);
        var sentence = openQuote
                ? "the quotation mark that opens here is never closed. Close it."
                : "this is not YAML (" + e.getProblem() + "). Check indents, colons and quotes around it.";
        mistake(line, sentence);
    }

    private void readGroup(String prefix, Node node) {
        if (!(node instanceof MappingNode group)) {
            if (!isEmpty(node)) {
                reject(node, prefix.isEmpty() ? "the file" : prefix, "must hold keys with values");
            }
            return;
        }
        for (var tuple : group.getValue()) {
            readEntry(prefix, tuple);
        }
    }

    private void readEntry(String prefix, NodeTuple tuple) {
        var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var key = prefix.isEmpty() ? name : prefix + "." + name;
        var setting = Setting.of(key);
        if (setting.isPresent()) {
            readValue(setting.get(), tuple);
        } else if (Setting.isGroup(key)) {
            readGroup(key, tuple.getValueNode());
        } else {
            mistake(line(tuple.getKeyNode()), "unknown key \"" + key + "\". " + KeySuggestion.forUnknown(key));
        }
    }

    private void readValue(Setting setting, NodeTuple tuple) {
        int line = line(tuple.getKeyNode());
        var earlier = values.get(setting);
        if (earlier != null) {
            mistake(line, setting.key() + " is set twice, first on line " + earlier.line() + ". Keep one of them.");
            return;
        }
        if (setting.kind() == Setting.Kind.OUTLETS) {
            var rules = new OutletsReader(file, this::mistake).read(tuple.getValueNode());
            values.put(setting, new Value(rules, line));
            return;
        }
        convert(setting.kind(), tuple.getValueNode())
                .ifPresentOrElse(
                        content -> values.put(setting, new Value(content, line)),
                        () -> reject(
                                tuple.getValueNode(),
                                setting.key(),
                                "must be " + setting.kind().words()));
    }

    private void reject(Node node, String key, String demand) {
        var found = node instanceof ScalarNode scalar ? "\"" + scalar.getValue() + "\"" : "a list or group";
        mistake(line(node), key + " " + demand + ", but here stands " + (isEmpty(node) ? "nothing" : found) + ".");
    }

    private void mistake(int line, String sentence) {
        mistakes.add(file + ":" + line + ": " + sentence);
    }

    private static Optional<Object> convert(Setting.Kind kind, Node node) {
        return switch (kind) {
            case TEXT, PATH -> text(node).map(text -> text);
            case URL -> text(node).flatMap(SettingsReader::url);
            case LANGUAGE ->
                text(node).filter(text -> LANGUAGE.matcher(text).matches()).map(text -> text);
            case FLAG ->
                text(node).filter(text -> Tag.BOOL.equals(node.getTag())).map(Boolean::parseBoolean);
            case SIZE -> text(node).flatMap(SettingsReader::size);
            case NUMBER ->
                text(node).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
            case PATHS, NAMES, SELECTORS, PATTERNS ->
                node instanceof SequenceNode ? texts(node) : text(node).map(List::of);
            case TEXTS -> texts(node);
            case ORDER, OUTLETS -> Optional.empty(); // of OutletsReader
        };
    }

    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !isEmpty(node) ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static Optional<Object> texts(Node node) {
        if (!(node instanceof SequenceNode list)) {
            return Optional.empty();
        }
        var texts = list.getValue().stream().map(SettingsReader::text).toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? Optional.of(texts.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** With {@code /} at its end, so that the address of a page is this and the page's path. */
    private static Optional<Object> url(String text) {
        try {
            var url = URI.create(text.endsWith("/") ? text : text + "/");
            boolean fits = url.getScheme() != null
                    && url.getScheme().toLowerCase(Locale.ROOT).matches("https?")
                    && url.getHost() != null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null;
            return fits ? Optional.of(url.toString()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> size(String text) {
        var match = SIZE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        long unit = UNITS.getOrDefault(match.group(2) == null ? "B" : match.group(2), 1L);
        return Optional.of(Long.parseLong(match.group(1)) * unit);
    }

    private static boolean isEmpty(Node node) {
        return Tag.NULL.equals(node.getTag());
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
