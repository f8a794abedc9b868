package org.backfile.read.front;

import java.util.Locale;
import org.backfile.corpus.Span;
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

/** Collects the fields of front matter in YAML, which JSON is too. */
final class YamlFields {

    private static final int DEEPEST = 4;

    private final String text;
    private final FrontFields fields;
    private int place;
    private int points;

    private YamlFields(String text, int start, FrontFields fields) {
        this.text = text;
        this.place = start;
        this.fields = fields;
    }

    /**
     * Reads what stands between the marks of front matter.
     *
     * @throws BrokenFields if it is no YAML, or nested too deeply
     */
    static void read(String text, Span between, FrontFields fields) throws BrokenFields {
        var yaml = between.of(text);
        int before = fields.line(between.start()) - 1;
        try {
            var settings =
                    LoadSettings.builder().setMaxAliasesForCollections(20).build();
            int deep = YamlNesting.tooDeepAt(yaml, settings);
            if (deep > 0) {
                throw new BrokenFields(before + deep, "its groups and lists are nested too deeply");
            }
            var root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && root.get() instanceof MappingNode group) {
                new YamlFields(text, between.start(), fields).addGroup("", group, 0);
            } else if (root.isPresent()) {
                throw new BrokenFields(before + 1, "it holds no fields");
            }
        } catch (MarkedYamlEngineException e) {
            throw new BrokenFields(
                    before + 1 + e.getProblemMark().map(Mark::getLine).orElse(0), e.getProblem());
        } catch (YamlEngineException e) {
            throw new BrokenFields(1, String.valueOf(e.getMessage()));
        }
    }

    private void addGroup(String prefix, MappingNode group, int depth) throws BrokenFields {
        for (var tuple : group.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && depth < DEEPEST) {
                add(prefix + key.getValue().toLowerCase(Locale.ROOT), tuple.getValueNode(), depth);
            }
        }
    }

    private void add(String name, Node value, int depth) throws BrokenFields {
        if (value instanceof MappingNode group) {
            addGroup(name + ".", group, depth + 1);
        } else if (value instanceof SequenceNode list && depth < DEEPEST) {
            for (var each : list.getValue()) {
                add(name, each, depth + 1);
            }
        } else if (value instanceof ScalarNode scalar && !Tag.NULL.equals(scalar.getTag())) {
            int from = offset(scalar.getStartMark().map(Mark::getIndex).orElse(0));
            int to = offset(scalar.getEndMark().map(Mark::getIndex).orElse(0));
            fields.put(name, scalar.getValue(), new Span(from, to));
        }
    }

    /** YAML counts code points from the first character after the opening mark; the count goes on from the last place asked for. */
    private int offset(int codePoints) {
        place = text.offsetByCodePoints(place, codePoints - points);
        points = codePoints;
        return place;
    }
}
