package org.backfile.read.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an article as Factiva prints it: a sheet of lines in a known order, or each with a tag of two letters. */
final class FactivaSheet {

    private static final Pattern TAG = Pattern.compile("([A-Z]{2,3})(?:[ \t]+(.*))?");
    private static final Pattern WORDS =
            Pattern.compile("[0-9][0-9.,]* (?:words|mots|palabras|parole|woorden|W\u00F6rter|palavras)\\s*");
    private static final Pattern NUMBER = Pattern.compile("(?:Document|AN) +(?:Document )?(\\w+)\\s*");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");
    private static final Pattern BY = Pattern.compile("(?i)(?:by|von|par|por|di) .*");

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("HD", "headline"),
            Map.entry("BY", "author"),
            Map.entry("PD", "published"),
            Map.entry("SN", "outlet"),
            Map.entry("SE", "section"),
            Map.entry("LA", "language"),
            Map.entry("LP", "text"),
            Map.entry("TD", "text"),
            Map.entry("AN", "id"));

    /** Tags that no archive asks for: they end the value before them. */
    private static final Set<String> OTHERS = Set.of(
            "WC", "ET", "SC", "ED", "PG", "CY", "CR", "VOL", "CLM", "ART", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD",
            "PUB", "CT", "DJ");

    private static final int SHORT_SECTION = 40;

    private FactivaSheet() {}

    static boolean isTagged(List<String> lines) {
        return lines.stream()
                        .filter(line -> line.startsWith("HD ") || line.startsWith("WC "))
                        .count()
                >= 2;
    }

    static boolean isShown(List<String> lines) {
        return lines.stream().anyMatch(line -> WORDS.matcher(line).matches())
                && NUMBER.matcher(lines.get(lines.size() - 1)).matches();
    }

    static Members tagged(List<String> lines) {
        var members = new Members();
        var value = new StringBuilder();
        var tag = "";
        for (var line : lines) {
            var match = TAG.matcher(line);
            if (match.matches() && (TAGS.containsKey(match.group(1)) || OTHERS.contains(match.group(1)))) {
                put(members, tag, value.toString());
                tag = match.group(1);
                value.setLength(0);
                value.append(match.group(2) == null ? "" : match.group(2));
            } else {
                value.append('\n').append(line);
            }
        }
        put(members, tag, value.toString());
        return members;
    }

    private static void put(Members members, String tag, String value) {
        var name = TAGS.get(tag);
        if (name == null) {
            members.add(tag.isEmpty() ? "before" : tag, value.strip());
        } else if (name.equals("text")) {
            members.add(name, value.strip());
        } else {
            members.add(name, told(name, value.strip().replaceAll("\\s+", " ")));
        }
    }

    private static String told(String name, String value) {
        return switch (name) {
            case "author" -> LabelledSheet.author(value);
            case "id" -> value.replaceFirst("^Document ", "");
            case "language" -> LabelledSheet.language(value);
            default -> value;
        };
    }

    /** The headline with its section above, the byline; how long, which day, where, in which language; whose right; the text. */
    static Members shown(List<String> lines) {
        int words = 0;
        while (!WORDS.matcher(lines.get(words)).matches()) {
            words++;
        }
        var members = new Members();
        above(members, lines.subList(0, words));
        members.add("length", lines.get(words));
        int at = words + 1;
        var sheet = new ArrayList<String>();
        while (at < lines.size() && !lines.get(at).isBlank()) {
            sheet.add(lines.get(at++).strip());
        }
        if (!sheet.isEmpty()) {
            members.add("published", sheet.remove(0));
        }
        sheet.removeIf(line -> TIME.matcher(line).matches());
        if (!sheet.isEmpty()) {
            members.add("outlet", sheet.remove(0));
        }
        for (var line : sheet) {
            var language = LabelledSheet.language(line);
            members.add(language.isEmpty() ? "sheet" : "language", language.isEmpty() ? line : language);
        }
        int last = lines.size() - 1;
        members.add(
                "text",
                String.join("\n", lines.subList(Math.min(at, last), last)).strip());
        members.add("id", NUMBER.matcher(lines.get(last)).replaceFirst("$1"));
        return members;
    }

    private static void above(Members members, List<String> lines) {
        var said = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int end = said.size();
        // "By Ann Reed", or a name alone below a blank line.
        boolean byline = end > 1
                && (BY.matcher(said.get(end - 1)).matches()
                        || (lines.size() > 1 && lines.get(lines.size() - 2).isBlank()));
        if (byline) {
            members.add("author", LabelledSheet.author(said.get(--end)));
        }
        boolean section = end > 1 && said.get(0).length() <= SHORT_SECTION;
        if (section) {
            members.add("section", said.get(0));
        }
        members.add("headline", String.join(" ", said.subList(section ? 1 : 0, end)));
    }
}
