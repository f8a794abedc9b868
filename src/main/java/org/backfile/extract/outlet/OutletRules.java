package org.backfile.extract.outlet;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Item;
import org.jspecify.annotations.Nullable;

/** All that the settings say about outlets, in their order; of several rules for one page the first holds. */
public record OutletRules(List<OutletRule> rules) {

    public static final OutletRules NONE = new OutletRules(List.of());

    public OutletRules {
        rules = List.copyOf(rules);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** The rule for an item, by its path and host; absent for most. */
    public @Nullable OutletRule of(Item item) {
        if (rules.isEmpty()) {
            return null;
        }
        var path = item.source().path();
        var host = Host.of(item);
        return rules.stream().filter(rule -> rule.isFor(path, host)).findFirst().orElse(null);
    }

    /** The rule for an item that states such an outlet. */
    public @Nullable OutletRule of(String outlet) {
        return rules.stream().filter(rule -> rule.isFor(outlet)).findFirst().orElse(null);
    }

    /** All that the settings say, in words: equal for rules that say the same, in the same lines. */
    public List<String> words() {
        var words = new ArrayList<String>();
        for (var rule : rules) {
            words.add(String.valueOf(rule.line()));
            words.add(String.valueOf(rule.name()));
            words.add(String.valueOf(rule.dateOrder()));
            rule.match().forEach(match -> words.add(match.toString()));
        }
        lines().forEach(line -> words.add(line.toString()));
        return words;
    }

    /** Every line that can be asked whether it ever said anything. */
    public List<RuleLine> lines() {
        var lines = new ArrayList<RuleLine>();
        for (var rule : rules) {
            lines.add(rule.line());
            for (var selectors : List.of(rule.body(), rule.drop(), rule.headline(), rule.byline(), rule.date())) {
                selectors.forEach(selector -> lines.add(selector.line()));
            }
            rule.dropLines().forEach(pattern -> lines.add(pattern.line()));
        }
        return lines;
    }
}
