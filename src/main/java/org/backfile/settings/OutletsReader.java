package org.backfile.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.backfile.extract.outlet.DateOrder;
import org.backfile.extract.outlet.LinePattern;
import org.backfile.extract.outlet.Match;
import org.backfile.extract.outlet.OutletRule;
import org.backfile.extract.outlet.OutletRules;
import org.backfile.extract.outlet.RuleLine;
import org.backfile.extract.outlet.Selector;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the list {@code outlets} of a settings file. */
final class OutletsReader {

    /** Takes a mistake: the line it stands on, and a sentence. */
    @FunctionalInterface
    interface Mistakes {
        void add(int line, String sentence);
    }

    private final String file;
    private final Mistakes mistakes;

    OutletsReader(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** All rules that can be read; what cannot is a mistake. */
    OutletRules read(Node node) {
        var rules = new ArrayList<OutletRule>();
        if (!(node instanceof SequenceNode list)) {
            mistakes.add(
                    SettingsReader.line(node),
                    "outlets " + demand(Setting.Kind.OUTLETS) + ", each of them beginning with \"- match:\".");
            return OutletRules.NONE;
        }
        for (var each : list.getValue()) {
            if (each instanceof MappingNode group) {
                rules.add(rule(group));
            } else {
                mistakes.add(
                        SettingsReader.line(each), "a rule of outlets must hold keys with values, as \"match: ...\".");
            }
        }
        return new OutletRules(rules);
    }

    private OutletRule rule(MappingNode group) {
        var lines = new EnumMap<OutletSetting, List<RuleLine>>(OutletSetting.class);
        group.getValue().forEach(tuple -> readEntry(tuple, lines));
        var match = of(OutletSetting.MATCH, lines);
        int begin = SettingsReader.line(group);
        if (match.isEmpty()) {
            mistakes.add(begin, "this rule of outlets has no \"match\". Say which host, folder or outlet it is for.");
        } else if (lines.size() == 1) {
            mistakes.add(
                    begin,
                    "this rule of outlets says nothing but its match. Give it a name, a body or something to drop.");
        }
        return new OutletRule(
                new RuleLine(
                        file + ":" + begin,
                        OutletSetting.MATCH.key(),
                        String.join(", ", match.stream().map(RuleLine::value).toList())),
                match.stream().map(line -> Match.of(line.value())).toList(),
                of(OutletSetting.NAME, lines).stream().findFirst().orElse(null),
                selectors(OutletSetting.BODY, lines),
                selectors(OutletSetting.DROP, lines),
                selectors(OutletSetting.HEADLINE, lines),
                selectors(OutletSetting.BYLINE, lines),
                selectors(OutletSetting.DATE, lines),
                made(OutletSetting.DROP_LINES, lines, LinePattern::of, "regular expression"),
                order(lines));
    }

    private void readEntry(NodeTuple tuple, Map<OutletSetting, List<RuleLine>> lines) {
        int line = SettingsReader.line(tuple.getKeyNode());
        var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        var setting = OutletSetting.of(name).orElse(null);
        if (setting == null) {
            var keys = Arrays.stream(OutletSetting.values())
                    .map(OutletSetting::key)
                    .toList();
            mistakes.add(
                    line, "unknown key \"" + name + "\" in a rule of outlets. " + KeySuggestion.forUnknown(name, keys));
            return;
        }
        if (lines.containsKey(setting)) {
            mistakes.add(line, "outlets: " + name + " is set twice in one rule. Make its value a list.");
            return;
        }
        var value = tuple.getValueNode();
        boolean isList = value instanceof SequenceNode && setting.kind() != Setting.Kind.TEXT;
        var nodes = isList ? ((SequenceNode) value).getValue() : List.of(value);
        var read = new ArrayList<RuleLine>();
        for (var node : nodes) {
            var text = SettingsReader.text(node).orElse("");
            if (text.isBlank()) {
                mistakes.add(SettingsReader.line(node), "outlets: " + name + " " + demand(setting.kind()) + ".");
            } else {
                read.add(new RuleLine(file + ":" + SettingsReader.line(node), name, text));
            }
        }
        lines.put(setting, read);
    }

    private List<Selector> selectors(OutletSetting setting, Map<OutletSetting, List<RuleLine>> lines) {
        return made(setting, lines, Selector::of, "CSS selector");
    }

    private <T> List<T> made(
            OutletSetting setting, Map<OutletSetting, List<RuleLine>> lines, Function<RuleLine, T> maker, String what) {
        var all = new ArrayList<T>();
        for (var line : of(setting, lines)) {
            try {
                all.add(maker.apply(line));
            } catch (IllegalArgumentException e) {
                mistake(line, "is no " + what + " (" + e.getMessage() + "). Correct it.");
            }
        }
        return all;
    }

    private @Nullable DateOrder order(Map<OutletSetting, List<RuleLine>> lines) {
        for (var line : of(OutletSetting.DATE_ORDER, lines)) {
            switch (line.value().toLowerCase(Locale.ROOT)) {
                case "dmy" -> {
                    return DateOrder.DMY;
                }
                case "mdy" -> {
                    return DateOrder.MDY;
                }
                default -> mistake(line, demand(Setting.Kind.ORDER) + ".");
            }
        }
        return null;
    }

    private void mistake(RuleLine line, String sentence) {
        int at = Integer.parseInt(line.where().substring(line.where().lastIndexOf(':') + 1));
        mistakes.add(at, "outlets: " + line.key() + ": \"" + line.value() + "\" " + sentence);
    }

    private static String demand(Setting.Kind kind) {
        return "must be " + kind.words();
    }

    private static List<RuleLine> of(OutletSetting setting, Map<OutletSetting, List<RuleLine>> lines) {
        return lines.getOrDefault(setting, List.of());
    }
}
