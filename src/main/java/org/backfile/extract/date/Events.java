package org.backfile.extract.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events of history by their names, from {@code events.tsv}: drawn up from general knowledge, each with the date an encyclopaedia gives. A
 * name that is not in the table is no event: nothing is derived from it.
 */
final class Events {

    private static final Events TABLE = load();
    /** Words that may stand between "anniversary" and a name. */
    private static final Set<String> SMALL =
            Set.of(("of the de la le les du des der die das dem den von vom del los las el della dello delle degli "
                            + "dei di da do dos van het een a its")
                    .split(" ", -1));

    private static final Set<String> FOUNDING =
            Set.of(("founding foundation creation establishment formation birth inception launch gründung fondation "
                            + "création naissance fundación creación fondazione creazione nascita fundação criação oprichting "
                            + "stichting")
                    .split(" ", -1));
    private static final Set<String> AFTER =
            Set.of(("in at on and this next last that which as with by from to is was will are were has have had for "
                            + "during said or but when where while amid after before later here since under near am im und mit "
                            + "bei wird wurde et en à au aux dans y e el il nel a no na em op met celebrations commemorations "
                            + "commemoration ceremonies ceremony events summit")
                    .split(" ", -1));

    private final Map<String, Event> byName = new HashMap<>();
    private final Map<String, Event> byFounded = new HashMap<>();
    private int longest;

    private Events() {}

    /**
     * An event named in a text.
     *
     * @param end of its name in the text
     */
    record Named(Event event, int end) {}

    /** The event whose name begins at a place of a text, past articles and prepositions; absent if none does or the name goes on. */
    static @Nullable Named startingAt(String text, int from) {
        return TABLE.match(plain(text), from);
    }

    /** The event whose whole name is this. */
    static @Nullable Event named(String name) {
        var plain = plain(name).strip();
        var event = TABLE.byName.get(plain);
        return event == null ? TABLE.byFounded.get(plain) : event;
    }

    private @Nullable Named match(String text, int from) {
        int at = from;
        boolean founding = false;
        for (int words = 0; words < 8; words++) {
            at = skipBlanks(text, at);
            var named = longestAt(text, at, founding);
            if (named != null) {
                return named;
            }
            int end = wordEnd(text, at);
            var word = text.substring(at, end);
            if (FOUNDING.contains(word)) {
                founding = true;
            } else if (!SMALL.contains(word)
                    && !(word.length() <= 2 && end < text.length() && text.charAt(end) == '\'')) {
                return null;
            }
            at = end < text.length() && text.charAt(end) == '\'' ? end + 1 : end;
        }
        return null;
    }

    private @Nullable Named longestAt(String text, int at, boolean founding) {
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                continue;
            }
            var name = text.substring(at, end);
            var founded = byFounded.get(name);
            if (founded != null) {
                int past = foundingAfter(text, end);
                if (past > end || founding || endsThere(text, end)) {
                    return endsThere(text, past) ? new Named(founded, past) : null;
                }
            }
            var event = byName.get(name);
            if (event != null && !founding && endsThere(text, end)) {
                return new Named(event, end);
            }
        }
        return null;
    }

    /** {@code NATO's founding}, {@code NATO-Gründung}: where the founding's word ends; {@code end} where there is none. */
    private static int foundingAfter(String text, int end) {
        int at = text.startsWith("'s ", end) ? end + 3 : text.startsWith("' ", end) ? end + 2 : -1;
        if (at < 0 && end < text.length() && text.charAt(end) == '-') {
            at = end + 1;
        }
        if (at < 0) {
            return end;
        }
        int wordEnd = wordEnd(text, at);
        return FOUNDING.contains(text.substring(at, wordEnd)) ? wordEnd : end;
    }

    /** Whether a name is complete: what follows is the end, a mark, or a word that begins something else. */
    private static boolean endsThere(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (next != ' ') {
            return next != '\'' && next != '-' && next != '’' && next != '/';
        }
        int at = skipBlanks(text, end);
        int wordEnd = wordEnd(text, at);
        return wordEnd == at || AFTER.contains(text.substring(at, wordEnd));
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Lower case and one kind of apostrophe, char for char. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '’' || c == '‘' ? '\'' : c == '\u00A0' ? ' ' : c == '–' ? '-' : Character.toLowerCase(c));
        }
        return plain.toString();
    }

    private static Events load() {
        var events = new Events();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Events.class.getResourceAsStream("events.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(events::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }

    /** Columns: {@code day}, {@code year} or {@code founded}; date or interval in EDTF; names parted by {@code |}. */
    private void add(String line) {
        var columns = line.split("\t", -1);
        var names = List.of(columns[2].split("\\|", -1));
        var ends = columns[1].split("/", -1);
        var kind = columns[0].equals("day") ? Event.Kind.DAY : Event.Kind.YEAR;
        var event = new Event(kind, first(ends[0]), last(ends[ends.length - 1]), names.get(0));
        var table = columns[0].equals("founded") ? byFounded : byName;
        for (var name : names) {
            var plain = plain(name);
            if (table.put(plain, event) != null) {
                throw new IllegalStateException("events.tsv names two events " + name);
            }
            longest = Math.max(longest, plain.length());
        }
    }

    private static LocalDate first(String edtf) {
        return edtf.length() == 4 ? LocalDate.of(Integer.parseInt(edtf), 1, 1) : day(edtf);
    }

    private static LocalDate last(String edtf) {
        return edtf.length() == 4 ? LocalDate.of(Integer.parseInt(edtf), 12, 31) : day(edtf);
    }

    /** {@code 1949-04-04}. A thousand are read at the first anniversary, which is no work for a formatter. */
    private static LocalDate day(String date) {
        return LocalDate.of(
                Integer.parseInt(date, 0, 4, 10), Integer.parseInt(date, 5, 7, 10), Integer.parseInt(date, 8, 10, 10));
    }
}
