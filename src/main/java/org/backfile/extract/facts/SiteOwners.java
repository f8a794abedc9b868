package org.backfile.extract.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.extract.cue.GivenNames;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * The person whose own site a page belongs to: {@code Jane Doe's Blog}, a site called Jane Doe, {@code © 2019 Jane Doe}. Where a page names
 * no author this is who most likely wrote it.
 */
final class SiteOwners {

    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}-]+){1,2})";
    private static final Pattern OWN = Pattern.compile(
            "\\b" + NAME
                    + "['’](?:s)?\\s(?:\\p{L}+\\s)?(?:[Ww]eb)?(?:(?:[Ww]e)?[Bb]log|[Ss]ite|[Hh]ome ?[Pp]age|[Hh]ome|[Nn]otebook|[Jj]ournal|[Dd]iary)\\b"
                    + "|\\b(?:[Ww]eb)?(?:(?:[Ww]e)?[Bb]log|[Ss]eite|[Ss]ite|[Hh]omepage)\\s(?:von|of|by|de|di|van)\\s(?<of>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,2})$");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)(?:\\s*(?:©|\\(c\\)|copyright|by))*[\\s,]*(?:(?:19|20)\\d\\d\\s*[-–]?\\s*){0,2}[\\s,:–|-]*(?:by\\s)?(?-i:"
                    + NAME + ")(?=$|[\\s]*[.,|·(–-]|\\s(?:19|20)\\d\\d|\\s(?i:all|alle|tous)\\b)");

    private SiteOwners() {}

    /** The owner; absent if the page tells of none. */
    static @Nullable Finding<List<Author>> find(Sheet sheet, Statements statements) {
        for (var field : List.of(Field.OUTLET, Field.HEADLINE)) {
            for (var statement : statements.about(field)) {
                var name = named(statement.value());
                if (name != null) {
                    return owner(name, statement.evidence(), "The site is called this person's own.");
                }
            }
        }
        for (var statement : statements.about(Field.OUTLET)) {
            if (isPerson(statement.value())) {
                return owner(statement.value(), statement.evidence(), "The site is called by this name.");
            }
        }
        for (var piece : sheet.tail()) {
            var own = piece.is(Label.COPYRIGHT) ? COPYRIGHT.matcher(piece.text()) : null;
            if (own != null && own.find() && isPerson(own.group("name"))) {
                return owner(
                        own.group("name"),
                        piece.evidence(own.start("name"), own.end("name")),
                        "The copyright of the page is this person's.");
            }
        }
        return null;
    }

    private static @Nullable String named(String title) {
        var own = OWN.matcher(title);
        if (!own.find()) {
            return null;
        }
        var name = own.group("name") == null ? own.group("of") : own.group("name");
        return isPerson(name) ? name : null;
    }

    private static boolean isPerson(String name) {
        return PersonNames.isName(name) && GivenNames.begin(name);
    }

    private static Finding<List<Author>> owner(String name, Evidence evidence, String method) {
        return new Finding<>(List.of(new Author(name, null)), Certainty.INFERRED, List.of(evidence), method);
    }
}
