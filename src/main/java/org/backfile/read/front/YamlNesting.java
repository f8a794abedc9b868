package org.backfile.read.front;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Finds YAML that is nested so deeply that whoever makes a tree of it, calling itself for every level, would run out of stack: a thousand
 * {@code [} in a row. Nothing a person wrote comes near the limit.
 */
public final class YamlNesting {

    /** Groups and lists within each other. */
    public static final int DEEPEST = 50;

    private YamlNesting() {}

    /**
     * The first line, from 1, on which it is nested too deeply; 0 if there is none.
     *
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it may be nested deeply and is no YAML
     */
    public static int tooDeepAt(String yaml, LoadSettings settings) {
        if (mostLevels(yaml) <= DEEPEST) {
            return 0;
        }
        int depth = 0;
        for (var event : new Parse(settings).parseString(yaml)) {
            depth += step(event.getEventId());
            if (depth > DEEPEST) {
                return 1 + event.getStartMark().map(Mark::getLine).orElse(0);
            }
        }
        return 0;
    }

    private static int step(Event.ID event) {
        return switch (event) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    /** A bound that costs one look: a level is a bracket, or a column before the first word of a line; a list may share one with its group. */
    private static int mostLevels(String yaml) {
        int brackets = 0;
        int columns = 0;
        int column = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            brackets += c == '[' || c == '{' ? 1 : 0;
            if (c == '\n' || c == '\r') {
                column = 0;
            } else if (column >= 0) {
                column = c == ' ' || c == '-' || c == '?' || c == ':' ? column + 1 : -1;
                columns = Math.max(columns, column);
            }
        }
        return brackets + 2 * (columns + 1);
    }
}
