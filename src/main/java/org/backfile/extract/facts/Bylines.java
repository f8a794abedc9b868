package org.backfile.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Contradiction;
import org.backfile.corpus.Evidence;
import org.backfile.corpus.Finding;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.backfile.extract.statement.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article: from what the item states for machines, from a byline ("By Jane Doe"), from a place of the page marked as the
 * author's, or from a name that stands alone under the headline. Outlets, desks, addresses and counters ("by No Comments") are no authors.
 */
final class Bylines {

    private static final Pattern NOT_A_VALUE = Pattern.compile(
            "^(?:null|undefined|none|n/?a|unknown)$|https?:|www\\.|@|admin|\\b(?:reporters|correspondents|bureau|sports?|news ?team)$|\\bredaktion\\b|\\brédaction\\b|\\bredacción\\b|\\bredazione\\b|\\bstaff\\b|\\beditor(?:ial|s)?\\b|\\bdesk\\b|\\bnewsroom\\b|\\bno comments?\\b|^\\d+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Sheet sheet;
    private final Masthead masthead;

    Bylines(Sheet sheet, Masthead masthead) {
        this.sheet = sheet;
        this.masthead = masthead;
    }

    /**
     * What is found.
     *
     * @param contradiction where a byline and what is stated for machines name different people
     */
    record Found(
            @Nullable Finding<List<Author>> authors,
            @Nullable Contradiction contradiction) {}

    Found find(Statements statements) {
        var found = weigh(statements);
        return new Found(found.authors() == null ? null : spelled(found.authors()), found.contradiction());
    }

    private static Finding<List<Author>> spelled(Finding<List<Author>> found) {
        var authors = found.value().stream()
                .map(author -> "agency".equals(author.role())
                        ? author
                        : new Author(PersonNames.spelled(author.name()), author.role()))
                .toList();
        return new Finding<>(authors, found.certainty(), found.evidence(), found.method());
    }

    private Found weigh(Statements statements) {
        var stated = stated(statements);
        if (stated != null && isSet(statements)) {
            return new Found(stated, null);
        }
        var seen = new ShownBylines(sheet, masthead::names).find();
        if (stated == null && seen == null) {
            return new Found(SiteOwners.find(sheet, statements), null);
        }
        if (stated == null) {
            return new Found(seen, null);
        }
        if (seen == null) {
            return new Found(stated, null);
        }
        boolean shared = names(stated).stream().anyMatch(name -> holds(seen, name));
        if (shared) {
            // What is shown may have other words glued to a name: "Jane DoeNovember"; the same number of names is taken
            // as stated.
            var more = stated.value().size() >= seen.value().size() ? stated : seen;
            var other = more.equals(stated) ? seen : stated;
            var evidence = new ArrayList<>(more.evidence());
            evidence.addAll(other.evidence());
            return new Found(new Finding<>(more.value(), Certainty.EXPLICIT, evidence, more.method()), null);
        }
        var values = new ArrayList<String>(names(seen));
        values.addAll(names(stated));
        // Readers are shown who wrote; machines are often told the account that published, or the outlet.
        boolean sure = seen.certainty() == Certainty.EXPLICIT
                || stated.value().stream().allMatch(author -> isAccount(author.name()));
        return new Found(sure ? seen : stated, new Contradiction("authors", values));
    }

    /** Whether the settings point to the place that names the authors. */
    private boolean isSet(Statements statements) {
        return statements.about(Field.AUTHOR).stream()
                .anyMatch(statement -> statement.place() == Statement.Place.SETTINGS
                        && !statedNames(statement.value()).isEmpty());
    }

    /** {@code jane.doe}, {@code jdoe2}: a name to log in with. */
    private static boolean isAccount(String name) {
        return name.indexOf(' ') < 0 && name.chars().noneMatch(Character::isUpperCase);
    }

    private static boolean holds(Finding<List<Author>> seen, String name) {
        return names(seen).stream().anyMatch(shown -> shown.startsWith(name) || shown.endsWith(name));
    }

    private static Set<String> names(Finding<List<Author>> finding) {
        var names = new LinkedHashSet<String>();
        finding.value().forEach(author -> names.add(author.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    // ---- stated for machines

    /** Who is named in the most trusted kind of place; in a later statement if that one lists the same and more. */
    private @Nullable Finding<List<Author>> stated(Statements statements) {
        Named best = null;
        for (var statement : statements.about(Field.AUTHOR)) {
            var named = new Named(statement);
            statedAuthors(statement.value()).forEach(author -> named.add(author, statement.evidence()));
            if (best == null || best.authors().isEmpty()) {
                best = named;
            } else if (best.place() == statement.place()) {
                var first = best;
                named.authors().values().forEach(author -> first.add(author, statement.evidence()));
            } else if (named.hasAllOf(best)) {
                best = named;
            }
        }
        return best == null || best.authors().isEmpty() ? null : best.finding();
    }

    /** Who is named in one kind of place, by their names in lower case. */
    private record Named(Statement.Place place, String where, Map<String, Author> authors, List<Evidence> evidence) {

        Named(Statement first) {
            this(first.place(), first.where(), new LinkedHashMap<>(), new ArrayList<>());
        }

        void add(Author author, Evidence words) {
            authors.putIfAbsent(author.name().toLowerCase(Locale.ROOT), author);
            evidence.add(words);
        }

        boolean hasAllOf(Named other) {
            return authors.size() > other.authors.size() && authors.keySet().containsAll(other.authors.keySet());
        }

        Finding<List<Author>> finding() {
            return new Finding<>(
                    List.copyOf(authors.values()), Certainty.EXPLICIT, evidence, "Stated in " + where + ".");
        }
    }

    private List<Author> statedAuthors(String value) {
        var agency = Agencies.named(value);
        return agency == null
                ? statedNames(value).stream()
                        .map(name -> new Author(name, null))
                        .toList()
                : List.of(agency);
    }

    private List<String> statedNames(String value) {
        var byline = BylineText.by(value);
        if (byline != null && !byline.penName()) {
            return byline.authors().stream()
                    .map(Author::name)
                    .filter(name -> !masthead.names(name))
                    .toList();
        }
        var bare = value.replaceFirst("(?i)^(?:by|von|vom|escribe|par|por|di)\\s+", "");
        if (NOT_A_VALUE.matcher(bare).find() || masthead.names(bare)) {
            return List.of();
        }
        var names = PersonNames.split(bare);
        if (!names.isEmpty()) {
            return names.stream().filter(name -> !masthead.names(name)).toList();
        }
        // A pen name of one word is still what the item states.
        boolean penName = bare.length() >= 2
                && bare.length() <= 40
                && bare.split(" ", -1).length <= 3
                && bare.chars().anyMatch(Character::isLetter);
        return penName ? List.of(bare) : List.of();
    }
}
