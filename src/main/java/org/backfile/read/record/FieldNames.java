package org.backfile.read.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which members of a record tell what: the ones that the settings name, and for everything else those that usually do.
 *
 * @param named by the settings; an empty list says that nothing tells it
 * @param settings where the settings name them, for messages: {@code read.json}; empty where they cannot
 */
public record FieldNames(Map<RecordField, List<String>> named, String settings) {

    public FieldNames {
        named = named.isEmpty() ? Map.of() : lowerCase(named);
    }

    private static Map<RecordField, List<String>> lowerCase(Map<RecordField, List<String>> named) {
        var lower = new EnumMap<RecordField, List<String>>(RecordField.class);
        named.forEach((field, names) -> lower.put(
                field, names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()));
        return Collections.unmodifiableMap(lower);
    }

    /** Nothing is named. */
    public static FieldNames usual(String settings) {
        return new FieldNames(Map.of(), settings);
    }

    /** The member of a record that tells something; the first of the possible ones that holds anything. */
    Optional<Member> find(RecordField field, Members record) {
        for (var name : named.getOrDefault(field, field.names())) {
            var member = record.get(name);
            if (member != null && fits(field, member)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** Whether a table with these columns may hold articles. */
    boolean tellText(List<String> columns) {
        return columns.stream()
                .anyMatch(column -> named.getOrDefault(RecordField.TEXT, RecordField.TEXT.names())
                                .contains(column)
                        || named.getOrDefault(RecordField.HTML, RecordField.HTML.names())
                                .contains(column));
    }

    /** What a careless maker put under a usual name is not taken for what it is not. */
    private boolean fits(RecordField field, Member member) {
        return named.containsKey(field)
                || switch (field) {
                    case URL -> member.value().startsWith("http");
                    case LANGUAGE, OUTLET, SECTION, DATELINE -> member.value().length() <= 80;
                    case HEADLINE -> member.value().length() <= 1_000;
                    default -> true;
                };
    }
}
