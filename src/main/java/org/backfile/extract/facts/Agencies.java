package org.backfile.extract.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.jspecify.annotations.Nullable;

/** News agencies as authors, where a page names no person: {@code By Reuters}, {@code Agencia EFE}. */
final class Agencies {

    private static final String AGENCY =
            "(?<agency>Reuters|AFP|Agence France-Presse|(?i:(?:The\\s)?Associated Press)|AP|dpa|EFE|Europa Press|ANSA"
                    + "|Lusa|Xinhua|TASS|Interfax|Kyodo(?: News)?|Yonhap|PTI|ANI|IANS|UPI|Bloomberg|APA|KNA|epd|SID|AAP|PA Media|Press Association"
                    + "|NTB|Ritzau|STT|PAP|ČTK|MTI|Ukrinform|Anadolu(?: Agency)?|(?:Agencia|Agence|Agentur|Agenzia|Agência|Agentia)\\s\\p{Lu}[\\p{L}-]{2,20})";

    private static final Pattern NAME = Pattern.compile(AGENCY);

    /** The agency and at most a date after it: {@code Associated Press November 19, 2019, 9:02 AM}. */
    private static final Pattern CREDIT = Pattern.compile("(?:(?i:by|von|por|par|di|da)\\s)?" + AGENCY
            + "(?:\\s*[|,·•–-]?\\s*(?:(?:\\p{L}{3,12}[.,:]?\\s){0,3}\\d.*|(?i:published|updated)\\b.*))?");

    private static final int LONGEST = 60;

    private Agencies() {}

    /** The agency of that name as an author; absent if it is none. */
    static @Nullable Author named(String name) {
        return NAME.matcher(name).matches() ? new Author(name, "agency") : null;
    }

    /** The agency that a line of the head credits; absent if none does. */
    static @Nullable Finding<List<Author>> find(Sheet sheet) {
        for (var piece : sheet.headPieces()) {
            var credit = piece.text().length() <= LONGEST && !piece.is(Label.HEADLINE) && !piece.is(Label.CAPTION)
                    ? CREDIT.matcher(piece.text())
                    : null;
            if (credit != null && credit.matches()) {
                return new Finding<>(
                        List.of(new Author(credit.group("agency"), "agency")),
                        Certainty.EXPLICIT,
                        List.of(piece.evidence(credit.start("agency"), credit.end("agency"))),
                        "The line under the headline credits this agency.");
            }
        }
        return null;
    }
}
