package org.backfile.inspect;

import java.util.Comparator;
import java.util.List;

/**
 * A rule for one outlet that would change what is found.
 *
 * @param match the pages it is for, as the settings name them
 * @param isNew whether it is a rule of its own; else its lines belong in the rule that the settings have
 * @param lines the most useful first
 */
public record Proposal(String match, boolean isNew, List<Line> lines) {

    /**
     * A line of the rule.
     *
     * @param why it is proposed, a clause
     * @param articles that it would change
     * @param chars of their text that it would change
     */
    public record Line(String key, String value, String why, int articles, long chars) {

        static final Comparator<Line> MOST_USEFUL_FIRST = Comparator.comparingInt(Line::articles)
                .thenComparingLong(Line::chars)
                .reversed()
                .thenComparing(Line::key)
                .thenComparing(Line::value);

        /** {@code drop: .promo   # left out on 46 pages, kept on 4}. */
        String yaml() {
            return key + ": " + quoted(value) + "   # " + why;
        }
    }

    static final Comparator<Proposal> MOST_USEFUL_FIRST =
            Comparator.comparingInt(Proposal::articles).reversed().thenComparing(Proposal::match);

    public Proposal {
        lines = lines.stream().sorted(Line.MOST_USEFUL_FIRST).toList();
    }

    int articles() {
        return lines.stream().mapToInt(Line::articles).sum();
    }

    /** As it may be pasted into the settings, each line with its reason. */
    public String yaml() {
        var yaml = new StringBuilder(isNew ? "  - match: " + quoted(match) : "  # in the rule for " + match + ":");
        lines.stream().map(Line::key).distinct().forEach(key -> {
            var same = lines.stream().filter(line -> line.key().equals(key)).toList();
            if (same.size() == 1) {
                yaml.append("\n    ").append(same.get(0).yaml());
            } else {
                yaml.append("\n    ").append(key).append(':');
                same.forEach(
                        line -> yaml.append("\n      - ").append(line.yaml().substring(key.length() + 2)));
            }
        });
        return yaml.append('\n').toString();
    }

    /** In single quotes, which leave backslashes alone, unless it can be nothing but a word to YAML. */
    private static String quoted(String value) {
        boolean isWord = value.matches("\\.?[A-Za-z][A-Za-z_./-]{2,}") && !value.equalsIgnoreCase("null");
        return isWord ? value : "'" + value.replace("'", "''") + "'";
    }
}
