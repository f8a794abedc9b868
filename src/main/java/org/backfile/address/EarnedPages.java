package org.backfile.address;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backfile.corpus.Gone;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the pages of one kind. A page that was given once is kept while the archive has its holder, under any of the forms that it was
 * known by; what the settings leave goes to the holders of most use. An address that nobody holds any more leads on.
 */
final class EarnedPages {

    /**
     * Who may have a page.
     *
     * @param name what it goes by
     * @param identities under which {@code permalinks.tsv} may know it, the present one first
     * @param use how much there is to show
     */
    record Holder(String name, List<String> identities, int use) {

        Holder {
            identities = List.copyOf(identities);
        }

        String identity() {
            return identities.get(0);
        }
    }

    /**
     * Which holders have one.
     *
     * @param kind in {@code permalinks.tsv}
     * @param least use that earns a page
     * @param most pages that there are, those kept included
     * @param address of a new page, from its id and name
     */
    record Rule(Gone.Kind kind, int least, int most, BinaryOperator<String> address) {

        /** The first field of a line. */
        String code() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Rule rule;
    private final Permalinks permalinks;

    /** Made when asked for: an archive has hundreds of thousands of names. */
    private final IntFunction<Holder> holders;

    private final @Nullable String[] addresses;
    private final Set<String> taken = new HashSet<>();

    private EarnedPages(Rule rule, Permalinks permalinks, int size, IntFunction<Holder> holders) {
        this.rule = rule;
        this.permalinks = permalinks;
        this.holders = holders;
        this.addresses = new @Nullable String[size];
    }

    /**
     * Hands out the pages; pins what is new.
     *
     * @param holders by number, up to {@code size}; asked more than once
     */
    static EarnedPages of(Rule rule, Permalinks permalinks, int size, IntFunction<Holder> holders) {
        var pages = new EarnedPages(rule, permalinks, size, holders);
        var use = IntStream.range(0, size)
                .map(number -> holders.apply(number).use())
                .toArray();
        var byUse = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> -use[number]).thenComparing(number -> number))
                .toList();
        byUse.forEach(pages::keep);
        byUse.forEach(pages::earn);
        return pages;
    }

    private void keep(int number) {
        var holder = holders.apply(number);
        var address = holder.identities().stream()
                .map(identity -> permalinks.address(rule.code(), identity))
                .flatMap(Optional::stream)
                .filter(taken::add)
                .findFirst();
        address.ifPresent(known -> {
            addresses[number] = known;
            permalinks.pin(rule.code(), holder.identity(), known);
        });
    }

    private void earn(int number) {
        var holder = holders.apply(number);
        if (addresses[number] == null && holder.use() >= rule.least() && taken.size() < rule.most()) {
            var address = rule.address().apply(freshId(holder), holder.name());
            if (taken.add(address)) {
                addresses[number] = address;
                permalinks.pin(rule.code(), holder.identity(), address);
            }
        }
    }

    private String freshId(Holder holder) {
        // A name's id is that of its identity alone: so it was when the first pages were given.
        var identity = rule.kind() == Gone.Kind.NAME ? holder.identity() : rule.code() + ":" + holder.identity();
        return new Identity(Identity.Kind.ID, identity).id(Identity.LETTERS);
    }

    /** The address of a holder, by its number; absent where it has no page. */
    @Nullable
    String address(int number) {
        return addresses[number];
    }

    /** The id of a holder, that of its address where it has one. */
    String id(int number) {
        var address = addresses[number];
        return address == null ? freshId(holders.apply(number)) : Permalinks.id(address);
    }

    /** The addresses that nobody holds any more, in order of their identities, each with who is known by that identity now. */
    List<Gone> gone() {
        var left = new HashMap<>(permalinks.addresses(rule.code()));
        left.values().removeAll(taken);
        if (left.isEmpty()) {
            return List.of();
        }
        var gone = new HashMap<String, Gone>();
        left.forEach((identity, address) -> gone.put(address, new Gone(rule.kind(), address, null, null)));
        for (int number = 0; number < addresses.length; number++) {
            var holder = holders.apply(number);
            var path = addresses[number];
            for (var identity : holder.identities()) {
                var address = left.get(Permalinks.asWritten(identity));
                if (address != null && path != null) {
                    gone.put(address, new Gone(rule.kind(), address, holder.name(), path));
                }
            }
        }
        return gone.values().stream()
                .sorted(Comparator.comparing(Gone::address))
                .toList();
    }
}
