package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Author;
import org.backfile.corpus.Block;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Finding;
import org.backfile.corpus.Label;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Scope;
import org.backfile.extract.damage.DamageReport;
import org.backfile.extract.outlet.RuledPage;
import org.backfile.extract.page.Page;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.backfile.extract.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a page what it says about itself. What an item states outright is {@code explicit}, what follows from its words
 * {@code inferred}; what nothing tells stays absent. Every value carries the words it rests on.
 */
public final class Facts {

    private Facts() {}

    /**
     * What an item tells about itself.
     *
     * @param blocks the page's blocks with their labels refined: a dateline parted from the paragraph it opens, a byline recognised
     */
    public record Found(Metadata metadata, List<Damage> damage, List<Block> blocks) {

        public Found {
            damage = List.copyOf(damage);
            blocks = List.copyOf(blocks);
        }
    }

    /** What the page tells; {@code blocks} are the verdicts on its blocks, in order. */
    public static Found find(Page page, List<Block> blocks) {
        return find(page, blocks, RuledPage.NONE);
    }

    /** What the page tells under the rule for its outlet. */
    public static Found find(Page page, List<Block> blocks, RuledPage ruled) {
        var sheet = Sheet.of(page, blocks);
        var statements = Statements.of(page, ruled.statements());
        var outlets = new Outlets(sheet);
        var explicitOutlet = outlets.explicit(statements);
        var ownNames = Outlets.spellings(explicitOutlet, statements);
        var masthead = Masthead.of(sheet, statements, explicitOutlet);
        var bylines = new Bylines(sheet, masthead).find(statements);
        var outlet = explicitOutlet == null ? outlets.inferred(names(bylines.authors())) : explicitOutlet;
        var days = new Days(sheet, statements, ruled.dateOrder()).find(ownNames);
        var dateline = Datelines.find(sheet);
        var contradictions = new ArrayList<Contradiction>(days.contradictions());
        if (bylines.contradiction() != null) {
            contradictions.add(bylines.contradiction());
        }
        var placed = stated(statements, Field.DATELINE);
        var id = statements.first(Field.ID);
        var metadata = new Metadata(
                new Headlines(sheet, statements).find(),
                deck(sheet, statements),
                bylines.authors(),
                outlet,
                Origins.find(sheet),
                days.published(),
                days.updated(),
                placed == null ? dateline.place() : placed,
                stated(statements, Field.SECTION),
                language(statements),
                url(page, statements),
                id == null ? null : id.value(),
                contradictions);
        var damage = DamageReport.of(sheet.pieces().stream().map(Piece::passage).toList());
        return page.item().scope() == Scope.ARTICLE
                ? kept(page, metadata, damage, blocks)
                : new Found(metadata, damage, dateline.blocks());
    }

    /** Text that is trusted stays as it stands, its dateline too; what an earlier build found out about it holds. */
    private static Found kept(Page page, Metadata metadata, List<Damage> damage, List<Block> blocks) {
        var known = page.item().known();
        return new Found(known == null ? metadata : known, damage, blocks);
    }

    /** The address the item states; else the one it was saved from. */
    private static @Nullable String url(Page page, Statements statements) {
        var stated = statements.first(Field.URL);
        if (stated != null && stated.value().startsWith("http")) {
            return stated.value();
        }
        var capture = page.item().source().capture();
        return capture == null ? null : capture.url();
    }

    private static List<String> names(@Nullable Finding<List<Author>> authors) {
        return authors == null
                ? List.of()
                : authors.value().stream().map(Author::name).toList();
    }

    /** The line under the headline; what a page tells machines about itself only where it shows it too. */
    private static @Nullable Finding<String> deck(Sheet sheet, Statements statements) {
        var declared = statements.first(Field.DECK);
        if (declared != null && declared.place() == Statement.Place.DECLARED) {
            return new Finding<>(
                    declared.value(),
                    Certainty.EXPLICIT,
                    List.of(declared.evidence()),
                    "Stated in " + declared.where() + ".");
        }
        return sheet.pieces().stream()
                .filter(piece -> piece.is(Label.DECK))
                .findFirst()
                .map(piece -> new Finding<>(
                        piece.text(), Certainty.EXPLICIT, List.of(piece.evidence()), "The line under the headline."))
                .orElse(null);
    }

    private static @Nullable Finding<String> stated(Statements statements, Field field) {
        var statement = statements.first(field);
        return statement == null
                ? null
                : new Finding<>(
                        statement.value(),
                        Certainty.EXPLICIT,
                        List.of(statement.evidence()),
                        "Stated in " + statement.where() + ".");
    }

    private static @Nullable Finding<String> language(Statements statements) {
        var found = stated(statements, Field.LANGUAGE);
        boolean tag = found != null && found.value().matches("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
        return found == null || !tag
                ? null
                : new Finding<>(found.value().replace('_', '-'), found.certainty(), found.evidence(), found.method());
    }
}
