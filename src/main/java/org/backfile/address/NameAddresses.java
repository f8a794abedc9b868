package org.backfile.address;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Gone;
import org.backfile.corpus.Name;
import org.backfile.relate.RelateOptions;
import org.backfile.site.SitePaths;

/** Gives every name of the archive its id, and a page to those that enough articles name. */
final class NameAddresses {

    private final Permalinks permalinks;
    private final EarnedPages.Rule rule;

    NameAddresses(Permalinks permalinks, RelateOptions options) {
        this.permalinks = permalinks;
        this.rule = new EarnedPages.Rule(Gone.Kind.NAME, options.nameArticles(), options.namePages(), SitePaths::name);
    }

    /** The corpus with its names under their addresses; pins what is new. */
    Corpus name(Corpus corpus) {
        var names = corpus.relations().names();
        var all = names.all();
        var pages = EarnedPages.of(rule, permalinks, all.size(), number -> holder(all.get(number)));
        return corpus.with(corpus.relations()
                .with(names.with(number -> all.get(number).at(pages.id(number), pages.address(number))))
                .with(pages.gone()));
    }

    /** A name whose fullest form changes keeps its page. */
    private static EarnedPages.Holder holder(Name name) {
        var identities = new ArrayList<>(List.of(identity(name, name.name())));
        name.forms().forEach(form -> identities.add(identity(name, form)));
        return new EarnedPages.Holder(name.name(), identities, name.articles());
    }

    private static String identity(Name name, String form) {
        return name.type().code() + ":" + form;
    }
}
