package org.backfile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Name;
import org.backfile.corpus.Names;
import org.backfile.relate.RelateOptions;
import org.backfile.site.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Gives every name of the archive its id, and a page to those that enough articles name. A page that was given once is kept while any article
 * names the name, under any of its forms.
 */
final class NameAddresses {

    private static final String KIND = "name";

    private final Permalinks permalinks;
    private final RelateOptions options;
    private final Set<String> taken = new HashSet<>();

    NameAddresses(Permalinks permalinks, RelateOptions options) {
        this.permalinks = permalinks;
        this.options = options;
    }

    /** The corpus with its names under their addresses; pins what is new. */
    Corpus name(Corpus corpus) {
        var names = corpus.relations().names();
        return corpus.with(corpus.relations().with(name(names)));
    }

    private Names name(Names names) {
        var all = names.all();
        var addresses = new @Nullable String[all.size()];
        var byUse = IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer number) -> -all.get(number).articles())
                        .thenComparing(number -> number))
                .toList();
        for (int number : byUse) {
            addresses[number] = pinned(all.get(number)).orElse(null);
        }
        long left = options.namePages()
                - Arrays.stream(addresses).filter(address -> address != null).count();
        for (int number : byUse) {
            boolean earned = all.get(number).articles() >= options.nameArticles() && left > 0;
            if (addresses[number] == null && earned) {
                addresses[number] = fresh(all.get(number));
                left--;
            }
        }
        return names.with(number -> {
            var address = addresses[number];
            var name = all.get(number);
            return name.at(address == null ? id(name) : Permalinks.id(address), address);
        });
    }

    private Optional<String> pinned(Name name) {
        var identities = new java.util.ArrayList<>(List.of(identity(name, name.name())));
        name.forms().forEach(form -> identities.add(identity(name, form)));
        var address = identities.stream()
                .map(identity -> permalinks.address(KIND, identity))
                .flatMap(Optional::stream)
                .filter(taken::add)
                .findFirst();
        address.ifPresent(known -> permalinks.pin(KIND, identities.get(0), known));
        return address;
    }

    private String fresh(Name name) {
        var address = SitePaths.name(id(name), name.name());
        taken.add(address);
        permalinks.pin(KIND, identity(name, name.name()), address);
        return address;
    }

    private static String identity(Name name, String form) {
        return name.type().code() + ":" + form;
    }

    private static String id(Name name) {
        return new Identity(Identity.Kind.ID, identity(name, name.name())).id(Identity.LETTERS);
    }
}
