package org.backfile.extract.facts;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.backfile.corpus.Finding;
import org.backfile.extract.cue.GivenNames;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * What the outlet of an item is called: by itself, and by its address on the web. Sites name themselves and their desks as authors ("Harbour
 * Post", "Post Sports"); nobody of that name wrote anything, unless the site is a person's own.
 */
final class Masthead {

    /** Shorter labels of a host are words of many names: {@code hr}, {@code bbc}. */
    private static final int SHORTEST = 4;

    /** The last labels of a host that are no name: {@code co.uk}. */
    private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "gov", "ac", "or", "gob");

    private final Set<String> names = new HashSet<>();
    private final Set<String> hosts = new HashSet<>();

    private Masthead() {}

    static Masthead of(Sheet sheet, Statements statements, @Nullable Finding<String> outlet) {
        var masthead = new Masthead();
        statements.about(Field.OUTLET).forEach(statement -> masthead.names.add(plain(statement.value())));
        statements.about(Field.URL).forEach(statement -> masthead.host(statement.value()));
        var capture = sheet.page().item().source().capture();
        if (capture != null) {
            masthead.host(capture.url());
        }
        if (outlet != null) {
            masthead.names.add(plain(outlet.value()));
        }
        return masthead;
    }

    /** Whether a name is the outlet's, or that of one of its desks. */
    boolean names(String name) {
        var plain = plain(name);
        if (!names.contains(plain) && !hosts.contains(plain) && !holdsHost(name)) {
            return false;
        }
        // The site of Jane Doe is called Jane Doe.
        return !GivenNames.begin(name);
    }

    private boolean holdsHost(String name) {
        for (var word : name.split(" ", -1)) {
            if (hosts.contains(plain(word))) {
                return true;
            }
        }
        return false;
    }

    private void host(String url) {
        try {
            var host = URI.create(url.strip()).getHost();
            if (host == null) {
                return;
            }
            var labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
            int at = labels.length - 2;
            if (at > 0 && SECOND_LEVEL.contains(labels[at])) {
                at--;
            }
            if (at >= 0 && labels[at].length() >= SHORTEST) {
                hosts.add(plain(labels[at]));
            }
        } catch (IllegalArgumentException e) {
            // An address that is none names nobody.
            return;
        }
    }

    /** Letters and digits in lower case, without an article: {@code The CBS News} is {@code cbsnews}. */
    private static String plain(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        var bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        var plain = new StringBuilder();
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
