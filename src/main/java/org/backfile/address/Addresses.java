package org.backfile.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.backfile.corpus.Capture;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Header;
import org.backfile.corpus.Problem;
import org.backfile.site.SitePaths;

/**
 * Gives every article its id and the address of its page: the one it had before, else a new one made from its identity and headline. The
 * order of the articles changes nothing.
 */
public final class Addresses {

    private static final String KIND = "article";

    private static final int MORE_LETTERS = 2;

    /**
     * An article without its address.
     *
     * @param identities strongest first, see {@link Identity#of}
     * @param number by which the caller knows it; no two have the same
     */
    public record Draft(List<Identity> identities, Header header, int number) {

        public Draft {
            identities = List.copyOf(identities);
        }

        public static Draft of(Extraction extraction, int number) {
            return new Draft(Identity.of(extraction), Header.of("", "", extraction), number);
        }

        /** The same with another header. */
        public Draft with(Header other) {
            return new Draft(identities, other, number);
        }

        Identity identity() {
            return identities.get(0);
        }
    }

    private final Permalinks permalinks;
    private final Map<Integer, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    public Addresses(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /**
     * Names the articles of one archive, and pins what is new.
     *
     * @param drafts in the order of the sources; of two with the same identity the first is kept
     * @return the drafts under their addresses, without the ones that were lost
     */
    public List<Draft> name(List<Draft> drafts, Consumer<Problem> problems) {
        var kept = withoutTwins(drafts, problems);
        kept.forEach(
                draft -> take(draft, permalinks.address(KIND, draft.identity().toString())));
        // An item may have become known by more than its path since its address was pinned.
        kept.forEach(draft -> draft.identities().stream()
                .skip(1)
                .map(weaker -> permalinks.address(KIND, weaker.toString()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(address -> take(draft, Optional.of(address))));
        giveNew(kept);
        return kept.stream().map(this::named).toList();
    }

    private static List<Draft> withoutTwins(List<Draft> drafts, Consumer<Problem> problems) {
        var kept = new LinkedHashMap<Identity, Draft>();
        for (var draft : drafts) {
            var twin = kept.putIfAbsent(draft.identity(), draft);
            if (twin != null && areVersions(draft, twin)) {
                kept.put(draft.identity(), latest(twin, draft));
            } else if (twin != null) {
                problems.accept(twins(draft, twin));
            }
        }
        return List.copyOf(kept.values());
    }

    /** Two captures of one page; where only what the page says of itself is the same, it must say the same headline. */
    private static boolean areVersions(Draft a, Draft b) {
        var here = a.header().source().capture();
        var there = b.header().source().capture();
        return here != null
                && there != null
                && (here.url().equals(there.url())
                        || Objects.equals(a.header().headline(), b.header().headline()));
    }

    /** The later capture, knowing the times of the earlier ones. */
    private static Draft latest(Draft a, Draft b) {
        boolean isLater = time(b).compareTo(time(a)) > 0;
        var later = isLater ? b : a;
        var earlier = new TreeSet<String>();
        for (var each : List.of(a, b)) {
            earlier.addAll(capture(each).earlier());
        }
        earlier.add(time(isLater ? a : b));
        earlier.remove("");
        var source = later.header().source();
        return later.with(later.header().from(source.withCapture(capture(later).withEarlier(List.copyOf(earlier)))));
    }

    private static Capture capture(Draft draft) {
        return Objects.requireNonNull(draft.header().source().capture());
    }

    private static String time(Draft draft) {
        return Objects.requireNonNullElse(capture(draft).time(), "");
    }

    /** How many captures are not articles because there are later ones. */
    public static int earlierCaptures(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> draft.header().source().capture())
                .filter(Objects::nonNull)
                .mapToInt(capture -> capture.earlier().size())
                .sum();
    }

    private static Problem twins(Draft draft, Draft twin) {
        var identity = draft.identity();
        var seen = switch (identity.kind()) {
            case ID, URL ->
                "This has the same " + identity.kind().words() + " (" + identity.value() + ") as "
                        + twin.header().source().where() + ", so only that one is in the archive.";
            case PATH ->
                "Two sources hold a file of this path, and only the one of the source that is named first is in the archive.";
        };
        var advice = switch (identity.kind()) {
            case ID, URL ->
                "Remove one of them, or correct the " + identity.kind().words() + " of the other.";
            case PATH -> "Rename the other, or list the folder above both sources.";
        };
        return Problem.lost("same-identity", draft.header().source().where(), seen, advice);
    }

    private void take(Draft draft, Optional<String> address) {
        if (address.isPresent() && !given.containsKey(draft.number()) && taken.add(Permalinks.id(address.get()))) {
            given.put(draft.number(), address.get());
        }
    }

    private void giveNew(List<Draft> kept) {
        var open = kept.stream()
                .filter(draft -> !given.containsKey(draft.number()))
                .toList();
        int letters = Identity.LETTERS;
        while (!open.isEmpty()) {
            var claims = new HashMap<String, Integer>();
            for (var draft : open) {
                claims.merge(draft.identity().id(letters), 1, Integer::sum);
            }
            var clashes = new ArrayList<Draft>();
            for (var draft : open) {
                var id = draft.identity().id(letters);
                if (claims.getOrDefault(id, 0) == 1 && !taken.contains(id)) {
                    given.put(draft.number(), address(draft.header(), id));
                } else {
                    clashes.add(draft);
                }
            }
            open = clashes;
            letters += MORE_LETTERS;
        }
    }

    private static String address(Header header, String id) {
        return SitePaths.article(id, header.headline() == null ? "" : header.headline());
    }

    private Draft named(Draft draft) {
        var address = given.getOrDefault(draft.number(), "");
        permalinks.pin(KIND, draft.identity().toString(), address);
        return draft.with(draft.header().at(Permalinks.id(address), address));
    }
}
