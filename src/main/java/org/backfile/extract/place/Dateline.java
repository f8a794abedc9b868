package org.backfile.extract.place;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.corpus.Span;
import org.backfile.extract.date.WrittenDate;
import org.backfile.extract.date.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * Place and day in front of a report: {@code WASHINGTON—}, {@code BERLIN (AP) —}, {@code LONDON, Jan 3 (Reuters) -}. A place in small letters
 * needs a day or an agency beside it, or every sentence with a dash would have a dateline.
 *
 * @param name the place as a name: {@code Washington}
 * @param place where it stands in the text
 * @param end of the whole, dash and blanks included
 * @param day as written; absent where none stands there
 */
public record Dateline(
        String name, Span place, int end, @Nullable WrittenDate day) {

    private static final String STATE = "(?:,\\s\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2})?";
    private static final String PLACE = "(?<place>\\p{Lu}[\\p{Lu}'’.-]+(?:\\s\\p{Lu}[\\p{Lu}'’.-]*){0,3}" + STATE
            + "(?:/\\p{Lu}[\\p{Lu}'’. -]+){0,2})";
    private static final String MIXED = "(?<mixed>\\p{Lu}[\\p{L}'’.-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,3}" + STATE + ")";
    /** Old wire copy has a few in small letters. */
    private static final String SMALL = "(?<town>\\p{Ll}[\\p{Ll}'’.-]+(?:\\s\\p{Ll}[\\p{Ll}'’.-]*){0,2})";

    private static final String DAY =
            "(?:,\\s(?<DAY>\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?)(?:,\\s\\d{4})?)";
    private static final String AGENCY =
            "(?:,?\\s?\\((?:\\p{Lu}[\\p{L}.]+|dpa|apa|afp|epd|kna)(?:[\\s/]\\p{L}+){0,3}\\)|,\\sReuters?|,\\sAP)";
    private static final String DASH = ",?\\s?(?:—|–|--|-(?=\\s|$))+\\s*";
    private static final Pattern FORM = Pattern.compile("^(?:" + PLACE + DAY.replace("DAY", "day") + "?" + AGENCY + "?|"
            + MIXED + "(?:" + DAY.replace("DAY", "date") + AGENCY + "?|" + AGENCY + ")|" + SMALL
            + DAY.replace("DAY", "small") + ")" + DASH + "(?=[\\p{L}\\d<“\"'‘«„]|$)");

    /** The dateline that a text begins with; absent where it begins with none. */
    public static @Nullable Dateline of(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var group = Stream.of("place", "mixed", "town")
                .filter(each -> matcher.group(each) != null)
                .findFirst()
                .orElseThrow();
        var day = matcher.group(
                switch (group) {
                    case "place" -> "day";
                    case "mixed" -> "date";
                    default -> "small";
                });
        var date = day == null
                ? null
                : WrittenDates.in(titled(day)).stream()
                        .filter(WrittenDate::lacksOnlyYear)
                        .findFirst()
                        .orElse(null);
        if (day != null && date == null) {
            return null;
        }
        var place = new Span(matcher.start(group), matcher.end(group));
        return new Dateline(name(place.of(text)), place, matcher.end(), date);
    }

    /** {@code MARCH 3} and {@code march 3} as calendars write it: {@code March 3}. */
    private static String titled(String day) {
        var titled = new StringBuilder(day.toLowerCase(Locale.ROOT));
        for (int i = 0; i < titled.length(); i++) {
            if (Character.isLetter(titled.charAt(i))) {
                titled.setCharAt(i, Character.toUpperCase(titled.charAt(i)));
                break;
            }
        }
        return titled.toString();
    }

    /** {@code WASHINGTON} as a name: {@code Washington}. */
    private static String name(String place) {
        if (!place.equals(place.toUpperCase(Locale.ROOT))) {
            int comma = place.indexOf(',');
            return comma < 0 ? capitals(place) : capitals(place.substring(0, comma)) + place.substring(comma);
        }
        return capitals(place);
    }

    private static String capitals(String place) {
        if (!place.equals(place.toUpperCase(Locale.ROOT))) {
            return place;
        }
        var name = new StringBuilder(place.length());
        boolean first = true;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            boolean initials = i + 1 < place.length()
                    && place.charAt(i + 1) == '.'
                    && (i == 0 || !Character.isLetter(place.charAt(i - 1)));
            name.append(first || initials ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return name.toString();
    }
}
