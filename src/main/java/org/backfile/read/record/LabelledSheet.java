package org.backfile.read.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an article as LexisNexis, Nexis Uni and ProQuest print it: headline, outlet and day on lines of their own, fields with a label, the
 * text, more fields.
 */
final class LabelledSheet {

    private static final Pattern LABEL =
            Pattern.compile("\\s{0,3}([A-Z\u00C4][A-Za-z\u00C4\u00E4\u00DC\u00D6\u00FC\u00F6 -]{2,30}):(?:\\s+(.*))?");
    private static final Pattern BODY = Pattern.compile("(?i)\\s*(?:body|text|volltext|corps|cuerpo):?\\s*");
    private static final Pattern DAY = Pattern.compile("(?iu).{0,24}\\b(?:1[6-9]|20)\\d{2}\\b.{0,30}");
    private static final Pattern COPYRIGHT =
            Pattern.compile("(?iu)\\s*(?:copyright|\u00A9|\\(c\\) ?\\d|all rights reserved|alle rechte|tous droits).*");
    private static final Pattern EDITION =
            Pattern.compile("(?iu).*\\b(?:edition|ausgabe|\u00E9dition|edici\u00F3n)\\b.{0,12}|\\d{1,2}:\\d{2}.*");
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*page \\d+(?: of \\d+)?\\s*");
    private static final Pattern POST = Pattern.compile(
            "(?iu)[,;]\\s*[^,;]*\\b(?:correspondents?|editors?|reporters?|writers?|columnists?|critic|staff"
                    + "|bureau|desk|analyst|special to|redakteur(?:in)?|korrespondent(?:in)?|redaktion)\\b.*");
    private static final Pattern PERSON = Pattern.compile("(?iu)^(?:by|von|par|por|di)\\s+");

    /** Fields before the text and, of those, what records call them. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("headline", "headline"),
            Map.entry("title", "headline"),
            Map.entry("titel", "headline"),
            Map.entry("\u00FCberschrift", "headline"),
            Map.entry("titre", "headline"),
            Map.entry("byline", "author"),
            Map.entry("author", "author"),
            Map.entry("autor", "author"),
            Map.entry("auteur", "author"),
            Map.entry("section", "section"),
            Map.entry("rubrik", "section"),
            Map.entry("rubrique", "section"),
            Map.entry("dateline", "dateline"),
            Map.entry("highlight", "deck"),
            Map.entry("publication title", "outlet"),
            Map.entry("publication date", "published"),
            Map.entry("language", "language"),
            Map.entry("sprache", "language"),
            Map.entry("language of publication", "language"),
            Map.entry("document url", "url"),
            Map.entry("proquest document id", "id"));

    /** Fields that stand behind the text, never in it. */
    private static final Set<String> BEHIND = Set.of(
            "load-date",
            "update",
            "language",
            "sprache",
            "graphic",
            "grafik",
            "publication-type",
            "publikationstyp",
            "document-type",
            "journal-code",
            "subject",
            "classification",
            "correction-date",
            "credit",
            "people",
            "location",
            "company organization",
            "publication title",
            "publication date",
            "links",
            "document url",
            "copyright",
            "last updated");

    /** Fields before the text that no archive asks for. */
    private static final Set<String> OTHERS = Set.of("length", "l\u00E4nge", "longueur", "abstract");

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("englisch", "en"),
            Map.entry("anglais", "en"),
            Map.entry("german", "de"),
            Map.entry("deutsch", "de"),
            Map.entry("allemand", "de"),
            Map.entry("french", "fr"),
            Map.entry("fran\u00E7ais", "fr"),
            Map.entry("franz\u00F6sisch", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("espa\u00F1ol", "es"),
            Map.entry("spanisch", "es"),
            Map.entry("italian", "it"),
            Map.entry("italiano", "it"),
            Map.entry("italienisch", "it"),
            Map.entry("dutch", "nl"),
            Map.entry("nederlands", "nl"),
            Map.entry("portuguese", "pt"),
            Map.entry("portugu\u00EAs", "pt"),
            Map.entry("polish", "pl"),
            Map.entry("polski", "pl"),
            Map.entry("swedish", "sv"),
            Map.entry("svenska", "sv"),
            Map.entry("danish", "da"),
            Map.entry("norwegian", "no"),
            Map.entry("finnish", "fi"),
            Map.entry("russian", "ru"),
            Map.entry("turkish", "tr"),
            Map.entry("arabic", "ar"),
            Map.entry("chinese", "zh"),
            Map.entry("japanese", "ja"));

    /** Of lines that were broken to fit a sheet. */
    private static final int WIDEST = 90;

    private final List<String> lines;
    private final Members members = new Members();
    private final List<String> head = new ArrayList<>();
    private int at;

    private LabelledSheet(List<String> lines) {
        this.lines = lines;
    }

    static Members members(List<String> lines) {
        var sheet = new LabelledSheet(lines);
        sheet.head();
        sheet.text();
        sheet.rest();
        return sheet.members;
    }

    /** The tag of a language that these databases name in English or in itself; empty for other words. */
    static String language(String name) {
        var word = name.strip().toLowerCase(Locale.ROOT);
        return LANGUAGES.getOrDefault(word.replaceFirst("[;,].*", ""), "");
    }

    static String author(String value) {
        return POST.matcher(PERSON.matcher(value.strip()).replaceFirst("")).replaceFirst("");
    }

    /** Up to where the text begins: behind the word that says so, else behind the fields. */
    private void head() {
        boolean announced = lines.stream().anyMatch(LabelledSheet::beginsBody);
        boolean labelled = false;
        while (at < lines.size()) {
            var line = lines.get(at);
            if (beginsBody(line)) {
                break;
            }
            var label = label(line);
            if (label.isEmpty()
                    && labelled
                    && !announced
                    && !line.isBlank()
                    && !COPYRIGHT.matcher(line).matches()) {
                break;
            }
            if (label.isEmpty()) {
                head.add(line.strip());
                at++;
            } else {
                labelled = true;
                field(label);
            }
        }
        unlabelled();
    }

    private static boolean beginsBody(String line) {
        return BODY.matcher(line).matches() || line.startsWith("Full text: ");
    }

    /** A field and the lines below that go on with it. */
    private void field(String label) {
        var match = LABEL.matcher(lines.get(at++));
        var value = new StringBuilder(
                match.matches() && match.group(2) != null ? match.group(2).strip() : "");
        while (at < lines.size()
                && !lines.get(at).isBlank()
                && label(lines.get(at)).isEmpty()
                && !beginsBody(lines.get(at))) {
            value.append(' ').append(lines.get(at++).strip());
        }
        put(FIELDS.getOrDefault(label, label), value.toString().strip());
    }

    private void put(String name, String value) {
        members.add(
                name,
                switch (name) {
                    case "author" -> author(value);
                    case "language" -> language(value);
                    case "section" -> value.replaceFirst("[;,] *(?:Pg|S|p)\\. .*", "");
                    default -> value;
                });
    }

    /** The headline above the outlet, else below the day; the outlet just above the day. */
    private void unlabelled() {
        head.removeIf(
                line -> PAGE.matcher(line).matches() || COPYRIGHT.matcher(line).matches());
        int day = 0;
        while (day < head.size() && !isDay(head.get(day))) {
            day++;
        }
        if (day == head.size()) {
            headline(head);
            return;
        }
        members.add("published", head.get(day));
        int outlet = day - 1;
        while (outlet >= 0 && head.get(outlet).isEmpty()) {
            outlet--;
        }
        if (outlet >= 0) {
            members.add("outlet", head.get(outlet));
        }
        headline(head.subList(0, Math.max(0, outlet)));
        headline(head.subList(day + 1, head.size()));
    }

    private static boolean isDay(String line) {
        return line.length() <= 60
                && DAY.matcher(line).matches()
                && line.chars().filter(Character::isDigit).count() >= 5;
    }

    /** The first paragraph of some lines that is no edition; one that stands twice stands once. */
    private void headline(List<String> candidates) {
        var words = new ArrayList<String>();
        for (var line : candidates) {
            if (line.isEmpty() && !words.isEmpty()) {
                break;
            }
            if (!line.isEmpty() && !EDITION.matcher(line).matches() && !words.contains(line)) {
                words.add(line);
            }
        }
        if (!words.isEmpty() && members.get("headline") == null) {
            members.add("headline", String.join(" ", words));
        }
    }

    private void text() {
        if (at < lines.size() && BODY.matcher(lines.get(at)).matches()) {
            at++;
        }
        var text = new ArrayList<String>();
        while (at < lines.size() && !isBehind(lines.get(at))) {
            text.add(lines.get(at++));
        }
        members.add("text", unwrapped(text).replaceFirst("^Full text: ", ""));
    }

    /** LexisNexis breaks lines at about 80 characters: a paragraph is what no blank line parts. */
    private static String unwrapped(List<String> lines) {
        boolean wrapped = lines.stream().allMatch(line -> line.length() <= WIDEST);
        var text = new StringBuilder();
        boolean open = false;
        for (var line : lines) {
            var words = line.strip();
            if (!words.isEmpty()) {
                text.append(open && wrapped ? " " : text.isEmpty() ? "" : open ? "\n" : "\n\n")
                        .append(words);
            }
            open = !words.isEmpty();
        }
        return text.toString();
    }

    private boolean isBehind(String line) {
        var label = label(line);
        return BEHIND.contains(label)
                || (COPYRIGHT.matcher(line).matches()
                        && (at == 0 || lines.get(at - 1).isBlank()))
                || line.strip().equalsIgnoreCase("End of Document");
    }

    private void rest() {
        while (at < lines.size()) {
            var label = label(lines.get(at));
            if (label.isEmpty()) {
                at++;
            } else {
                field(label);
            }
        }
    }

    /** The label of a line in lower case if these databases use it; those in capitals are theirs. */
    private static String label(String line) {
        var match = LABEL.matcher(line);
        if (!match.matches()) {
            return "";
        }
        var label = match.group(1);
        var lower = label.toLowerCase(Locale.ROOT);
        boolean known = FIELDS.containsKey(lower) || BEHIND.contains(lower) || OTHERS.contains(lower);
        return known || (label.length() >= 4 && label.equals(label.toUpperCase(Locale.ROOT))) ? lower : "";
    }
}
