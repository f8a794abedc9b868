package org.backfile.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.jspecify.annotations.Nullable;

/**
 * The words of a byline: {@code By Jane Doe and John Roe}, {@code Jane Doe, Staff Writer}, {@code Jane Doe in Oslo}, {@code Von Hans Meier |
 * 11. Juli 2024}. Form only; whether the place is one of bylines is for others to say.
 *
 * @param authors at least one
 * @param penName whether it is one word, as blogs have them, and no "posted by" is before it: sure only where the page marks the place
 */
record BylineText(List<Author> authors, boolean penName) {

    private static final String VERBS =
            "(?<verb>(?:(?:an?|eine?|une?|una)\\s)?(?:analysis|opinion|commentary|perspective|essay|column|exclusive|report|reporting"
                    + "|kommentar|analyse|gastbeitrag|gastkommentar|reportage|bericht|kolumne|glosse|rezension|análisis|opinión|analisi"
                    + "|written|posted|reported|published|submitted|story|words|text|review|interview|edited|erstellt|geschrieben|verfasst"
                    + "|veröffentlicht|publié|rédigé|écrit|escrito|publicado|escribe|scritto|pubblicato|geschreven|skrevet|skriven)\\s+)?";
    private static final Pattern BY = Pattern.compile(
            "(?:^|(?<=[|•·–—/-]\\s)|(?<=\\d\\s))" + VERBS
                    + "(?:by|von|vom|escribe|par|por|di|door|af|av|text|texte|texto|testo|tekst|autor(?:in|en)?|author|authors|auteur|autore"
                    + "|autora|byline|toimittaja|автор|текст)\\s*:?\\s+(?<names>[\\p{L}].{1,120})$"
                    + "|^(?-i:(?:By|Von|Por|Par)(?=\\p{Lu}[\\p{L}.]))(?<glued>.{3,60})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Where the names of a byline end: a date, a bar, a role. */
    private static final Pattern END = Pattern.compile(
            "\\s*(?:[|•·(\\[<>]|\\s[-–—]\\s|\\d|@|\\bon\\s\\p{Lu}|\\b(?:published|updated|posted|last|am|um|le|el|il|em|für|for|at|in|vor)\\s|"
                    + ",?\\s*(?:staff|senior|chief|political|national|special|contributing|the)\\b|"
                    + "\\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|"
                    + "\\b(?:january|february|march|april|june|july|august|september|october|november|december)\\b).*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DESK = Pattern.compile(
            "^[^,|·•]{2,40}\\s(?:staff|news ?desk|desk|bureau|newsroom|reporters|editors|news ?team)\\b(?!\\s(?:writer|reporter|correspondent|photographer|editor))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.-]{2,40}");
    private static final Pattern TAIL = Pattern.compile("[\\s,;:—–-]+$");

    private static final String ROLES =
            "(?:writer|reporter|correspondent|editor|columnist|photographer|contributor|journalist|critic|analyst|producer|producer"
                    + "|Redakteur(?:in)?|Korrespondent(?:in)?|Reporter(?:in)?|Autor(?:in)?|Journalist(?:in)?|journaliste|correspondant(?:e)?"
                    + "|redactor(?:a)?|corresponsal|periodista|giornalista|jornalista|repórter|redacteur|verslaggever)";
    private static final Pattern ROLE = Pattern.compile(
            "(?<name>\\p{Lu}[^,|·•]{3,50}?)\\s*[,|·•]\\s*(?<role>(?:[\\p{L}&.'’-]+\\s){0,4}" + ROLES + ")\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** {@code Jane Doe in Oslo}, {@code Jane Doe, Oslo bureau}. */
    private static final Pattern POSTED_IN = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}.'’-]+(?:\\s[\\p{L}.'’-]+){1,3})\\s(?:in|aus|à|en)\\s(?:\\p{Lu}[\\p{L}'’-]+)(?:[\\s,]+(?:and|und|et)?\\s?\\p{Lu}[\\p{L}'’-]+){0,3}");

    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}.'’-]+(?:\\s[\\p{L}.'’-]+){1,3})";
    /** {@code Jane Doe | Monday 9 December 2019}, {@code 02/10/2020 Jane Doe}, {@code Jane Doe @jdoe}. */
    private static final Pattern WITH_DATE = Pattern.compile(NAME + "\\s?[|,·•–-]\\s?[^|]{0,20}\\d.{0,40}");

    private static final Pattern AFTER_DATE =
            Pattern.compile(".{0,30}\\d[\\d:.,/\\s-]{0,8}(?:Uhr|h|am|pm)?\\s?[|,·•–-]?\\s" + NAME);
    private static final Pattern WITH_HANDLE = Pattern.compile(NAME + "\\s@\\w{2,20}");
    /** A pen name, as blogs have them. */
    private static final Pattern PEN_NAME = Pattern.compile("\\p{L}[\\p{L}\\d_.-]{2,20}");

    BylineText {
        authors = List.copyOf(authors);
    }

    /** The byline that a line begins with "by", or holds after a bar; absent if it is none. */
    static @Nullable BylineText by(String line) {
        var matcher = BY.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        var words = matcher.group("names") == null ? matcher.group("glued") : matcher.group("names");
        return said(words, matcher.group("verb") != null);
    }

    /** @param isTold whether a verb says that they wrote it, so that a capital makes one word a name */
    private static @Nullable BylineText said(String words, boolean isTold) {
        var withRole = withRole(words);
        if (withRole != null) {
            return withRole;
        }
        var list = names(words);
        var names = PersonNames.split(list);
        if (!names.isEmpty()) {
            return new BylineText(authors(names), false);
        }
        return isPenName(list) ? new BylineText(authors(List.of(list)), !isTold || !isCapital(list)) : null;
    }

    /** The words up to a date, a bar or a role; none where they are a desk's: {@code Harbour Post Staff}. */
    private static String names(String words) {
        var plain = ADDRESS.matcher(words).replaceAll(" ");
        return DESK.matcher(plain).find()
                ? ""
                : TAIL.matcher(END.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    private static boolean isPenName(String word) {
        return PEN_NAME.matcher(word).matches()
                && !PersonNames.isFurniture(word)
                && !word.toLowerCase(Locale.ROOT).contains("admin");
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** A line that says who without "by": a name with a role or a place; absent if it is none. */
    static @Nullable BylineText named(String line) {
        var withRole = withRole(line);
        if (withRole != null) {
            return withRole;
        }
        for (var form : List.of(POSTED_IN, WITH_DATE, AFTER_DATE, WITH_HANDLE)) {
            var matcher = form.matcher(line);
            if (matcher.matches() && PersonNames.isName(matcher.group("name"))) {
                return new BylineText(authors(List.of(matcher.group("name"))), false);
            }
        }
        return null;
    }

    /** The names that a place marked as the author's holds; a pen name where it is one word or two. */
    static @Nullable BylineText marked(String words) {
        var by = by(words);
        return by == null ? said(words, false) : by;
    }

    private static @Nullable BylineText withRole(String words) {
        var role = ROLE.matcher(words);
        return role.matches() && PersonNames.isName(role.group("name").strip())
                ? new BylineText(
                        List.of(new Author(
                                role.group("name").strip(), role.group("role").toLowerCase(Locale.ROOT))),
                        false)
                : null;
    }

    private static List<Author> authors(List<String> names) {
        return names.stream().map(name -> new Author(name, null)).toList();
    }
}
