package org.backfile.extract.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Who published the item: what it states for machines; a source tag before the text, as {@code (HarbourPost.com) —}; a site that speaks
 * about itself; a note that calls the author its correspondent; a copyright line. Only the first two say it outright.
 */
final class Outlets {

    private static final Pattern TAG = Pattern.compile("^\\((?<outlet>[^()]{3,40})\\)\\s*[—–-]+\\s*");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?i)[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:com|org|net|info|news|co\\.uk|de|fr|es|it|nl|pt|eu|us|io|tv|at|ch|be|ca|au)");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:(?:About|Welcome to|At)\\s)?(?<outlet>(?:The\\s)?\\p{Lu}[\\p{L}\\d.'’&-]*(?:\\s(?:of\\s|the\\s|and\\s|&\\s)?\\p{Lu}[\\p{L}\\d.'’&-]*){0,4})\\s(?:is|provides|brings|delivers|covers|offers)\\s"
                    + "(?=.*\\b(?:website|web site|news|newspaper|magazine|portal|outlet|publication|blog|journalism|source|headlines|stories|coverage)\\b)"
                    + "(?=.*\\b(?:your|our|you|us|one-stop|follow|leading|source|independent|latest|trusted|destination|readers)\\b)");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)(?:\\s*(?:©|\\(c\\)|copyright|by))*[\\s,]*(?:(?:19|20)\\d\\d)?(?:\\s*[-–]\\s*(?:19|20)?\\d\\d)?[\\s,:–|-]*(?:by\\s)?(?<outlet>(?-i:\\p{Lu}|\\d)[^|.,;©–—\\n]{1,40}(?:\\.(?:com|org|net|de|co\\.uk|news|info))?)");
    private static final Pattern NOT_AN_OUTLET = Pattern.compile(
            "(?i)\\b(?:all rights?|rights? reserved|alle rechte|tous droits|todos los derechos|powered by|wordpress|theme|reserved|images?|photos?|getty|shutterstock)\\b");

    private final Sheet sheet;

    Outlets(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The outlet that the item states for machines or tags its text with; these also tell which copyright line is the article's own. */
    @Nullable
    Finding<String> explicit(Statements statements) {
        var stated = statements.about(Field.OUTLET).stream()
                .filter(statement -> isName(statement.value()))
                .findFirst();
        if (stated.isPresent()) {
            var statement = stated.get();
            return new Finding<>(
                    statement.value(),
                    Certainty.EXPLICIT,
                    List.of(statement.evidence()),
                    "Stated in " + statement.where() + ".");
        }
        return tagged();
    }

    /** What may be concluded where nothing is said outright. */
    @Nullable
    Finding<String> inferred(List<String> authors) {
        for (var piece : sheet.pieces()) {
            var matcher = ABOUT.matcher(piece.text());
            if (!piece.is(Label.BODY)
                    && !piece.is(Label.AUTHOR_BIO)
                    && !piece.is(Label.HEADLINE)
                    && !piece.is(Label.DECK)
                    && matcher.find()
                    && authors.stream().noneMatch(name -> piece.text().startsWith(name))) {
                return inferred(
                        matcher.group("outlet"),
                        piece.evidence(matcher.start("outlet"), matcher.end("outlet")),
                        "A site of this name speaks about itself on the page.");
            }
        }
        var bio = Biographies.outlet(sheet, authors);
        if (bio != null) {
            return inferred(bio.name(), bio.evidence(), "The note about the author names this outlet as the author's.");
        }
        return copyright();
    }

    private @Nullable Finding<String> copyright() {
        for (var piece : sheet.pieces()) {
            var matcher = COPYRIGHT.matcher(piece.text());
            if (piece.is(Label.COPYRIGHT)
                    && matcher.find()
                    && isName(matcher.group("outlet"))
                    && !NOT_AN_OUTLET.matcher(matcher.group("outlet")).find()) {
                var name = matcher.group("outlet").strip();
                int start = matcher.start("outlet");
                return inferred(name, piece.evidence(start, start + name.length()), "The copyright line names it.");
            }
        }
        return null;
    }

    /** {@code (HarbourPost.com) —} before the text: an outlet if it is an address on the web or the copyright line has it too. */
    private @Nullable Finding<String> tagged() {
        for (var piece : sheet.pieces()) {
            if (!piece.is(Label.BODY) && !piece.is(Label.DATELINE)) {
                continue;
            }
            var matcher = TAG.matcher(piece.text());
            if (!matcher.find()) {
                return null;
            }
            var name = matcher.group("outlet").strip();
            var evidence = new LinkedHashSet<Evidence>();
            evidence.add(piece.evidence(matcher.start("outlet"), matcher.end("outlet")));
            var confirmed = confirmation(name);
            if (confirmed != null) {
                evidence.add(confirmed);
            }
            boolean sure = confirmed != null || DOMAIN.matcher(name).matches();
            return sure
                    ? new Finding<>(
                            name,
                            Certainty.EXPLICIT,
                            List.copyOf(evidence),
                            confirmed == null
                                    ? "The tag before the text names its source."
                                    : "The tag before the text names its source; the copyright line confirms it.")
                    : inferred(
                            name,
                            piece.evidence(matcher.start("outlet"), matcher.end("outlet")),
                            "The tag before the text.");
        }
        return null;
    }

    private @Nullable Evidence confirmation(String name) {
        for (var piece : sheet.pieces()) {
            int at = piece.text().toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
            if (piece.is(Label.COPYRIGHT)
                    && at >= 0
                    && at + name.length() <= piece.text().length()) {
                return piece.evidence(at, at + name.length());
            }
        }
        return null;
    }

    private static Finding<String> inferred(String name, Evidence evidence, String method) {
        return new Finding<>(name.strip(), Certainty.INFERRED, List.of(evidence), method);
    }

    private static boolean isName(String value) {
        return value.length() >= 2
                && value.length() <= 80
                && !value.startsWith("http")
                && !value.startsWith("@")
                && value.chars().anyMatch(Character::isLetter);
    }

    /** Spellings by which an outlet may be meant: as it is, without an article, as the name in an address. */
    static Set<String> spellings(@Nullable Finding<String> outlet, Statements statements) {
        if (outlet == null) {
            return Set.of();
        }
        var spellings = new LinkedHashSet<String>();
        spellings.add(outlet.value());
        if (outlet.value().startsWith("The ")) {
            spellings.add(outlet.value().substring(4));
        }
        // What the settings call it is not what its pages do.
        if (outlet.evidence().stream().anyMatch(Evidence::isBySettings)) {
            statements.about(Field.OUTLET).forEach(statement -> spellings.add(statement.value()));
        }
        return spellings;
    }
}
