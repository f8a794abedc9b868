package org.backfile.render.list;

import java.util.function.Consumer;
import org.backfile.corpus.Gone;
import org.backfile.corpus.Relations;
import org.backfile.render.view.Addresses;
import org.backfile.render.view.MovedPage;
import org.backfile.render.view.Sheet;
import org.backfile.render.view.Value;

/**
 * An address that was given is kept: where a name or a speaker has no page any more, one leads on. It does not say whose page it was, because
 * an editor may have hidden the name.
 */
public final class GonePages {

    private final Relations relations;

    public GonePages(Relations relations) {
        this.relations = relations;
    }

    /** Every page, in a fixed order. */
    public void write(Consumer<Sheet> sheets) {
        for (var gone : relations.gone()) {
            var page = page(gone);
            sheets.accept(new Sheet(gone.address(), "moved", page.heading(), page.sentence(), section(gone), page));
        }
    }

    private static String section(Gone gone) {
        return gone.kind() == Gone.Kind.NAME ? NameLists.SECTION : "quotes";
    }

    private static MovedPage page(Gone gone) {
        boolean isName = gone.kind() == Gone.Kind.NAME;
        var way = isName
                ? Value.archive("Names").linked(NameLists.INDEX)
                : Value.archive("Quotations").linked(Addresses.QUOTATIONS);
        if (gone.name() == null) {
            return new MovedPage(
                    way,
                    "Not here any more",
                    isName
                            ? "The archive has no page for the name that stood here any more."
                            : "The archive has no page for the speaker whose words stood here any more.",
                    Value.archive(isName ? "All names" : "All quotations").linked(way.path()));
        }
        return new MovedPage(
                way,
                "Under another address now",
                isName
                        ? "The name that stood here is one with another now."
                        : "The speaker whose words stood here goes by another name now.",
                Value.source(gone.name()).linked(gone.path()));
    }
}
