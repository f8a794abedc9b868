package org.backfile.enrich.name;

import java.util.List;
import org.backfile.corpus.Field;
import org.backfile.corpus.NameType;
import org.backfile.enrich.word.Capitals;
import org.backfile.enrich.word.Cue;
import org.backfile.enrich.word.Shape;
import org.backfile.enrich.word.Token;
import org.backfile.enrich.word.Writing;
import org.backfile.lexicon.EnglishWords;
import org.backfile.lexicon.Gazetteer;

/**
 * Cuts a stretch of capitalised words into names: titles, peoples, days and the first words of sentences are taken off, and what a title or a
 * known place stands before is a name of its own.
 */
final class Cutter {

    /** Points of what the words of a name tell; what stands beside it tells less, see {@link Company}. */
    private static final int CERTAIN = 12;

    private static final int LIKELY = 6;
    private static final int SLIGHT = 2;

    private final Gazetteer gazetteer = Gazetteer.table();
    private final Field field;
    private final String text;
    private final List<Token> tokens;
    private final Seen seen;
    private final Writing writing;
    private final List<Candidate> found;

    Cutter(Field field, String text, List<Token> tokens, Seen seen, Writing writing, List<Candidate> found) {
        this.field = field;
        this.text = text;
        this.tokens = tokens;
        this.seen = seen;
        this.writing = writing;
        this.found = found;
    }

    void cut(int from, int to) {
        int start = from;
        while (start < to && isLeftOff(start, to)) {
            start++;
        }
        int end = to;
        while (end > start
                && (!tokens.get(end - 1).isNameLike() && tokens.get(end - 1).shape() != Shape.NUMBER)) {
            end--;
        }
        if (start < end) {
            whole(start, end);
        }
    }

    /** The first word of a sentence that is not part of the name, and small words that a cut has left in front. */
    private boolean isLeftOff(int at, int to) {
        var token = tokens.get(at);
        if (!token.isNameLike()) {
            return token.shape() != Shape.NUMBER;
        }
        if (to - at > 1 && known(at, to)) {
            return false;
        }
        if (token.is(Cue.OPENER) && (token.opens() || to - at == 1)) {
            return true;
        }
        if (!token.opens() || to - at == 1 || token.shape() == Shape.CAPITALS) {
            return false;
        }
        boolean tailed = tokens.get(to - 1).is(Cue.ORGANISATION_TAIL)
                || tokens.get(to - 1).is(Cue.PLACE_TAIL);
        boolean title = token.is(Cue.TITLE)
                || token.is(Cue.PORTFOLIO)
                || token.is(Cue.DEMONYM)
                || token.is(Cue.PLACE_HEAD)
                || token.is(Cue.ORGANISATION_HEAD);
        return !tailed && !title && token.isOrdinary() && !token.isFirstName() && !seen.inside(token.text());
    }

    private boolean known(int from, int to) {
        var words = words(from, to);
        return gazetteer.place(words) != null || gazetteer.organisation(words) != null;
    }

    private String words(int from, int to) {
        return Candidate.surface(
                text, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private void whole(int from, int to) {
        if (addKnown(from, to) || isPeople(from, to) || isModel(from, to) || isTitleOfWork(from, to)) {
            return;
        }
        int pair = pair(from, to);
        if (pair > from) {
            cut(from, pair);
            cut(pair + 1, to);
            return;
        }
        int off = firstOf(Cue.NOT_A_NAME, from, to);
        if (off >= 0 && !(to - from > 1 && tokens.get(to - 1).is(Cue.ORGANISATION_TAIL))) {
            cutAround(from, off, to);
            return;
        }
        if (to - from > 1 && isEvent(from, to)) {
            event(from, to);
            return;
        }
        if (to - from > 1 && isOrganisation(from, to)) {
            add(from, to, NameType.ORGANISATION, CERTAIN, true);
            return;
        }
        int title = lastTitle(from, to);
        if (title >= 0) {
            titled(from, title, to);
            return;
        }
        if (to - from > 1 && isPlace(from, to)) {
            add(from, to, NameType.PLACE, CERTAIN - 1, true);
            return;
        }
        if (tokens.get(from).is(Cue.DEMONYM)) {
            if (to - from > 1) {
                cut(from + 1, to);
            }
            return;
        }
        int border = border(from, to);
        if (border > from) {
            if (!describes(from, border)) {
                whole(from, border);
            }
            cut(border, to);
            return;
        }
        plain(from, to);
    }

    /** {@code North Korean}, {@code Latin American}. */
    private boolean isPeople(int from, int to) {
        var last = tokens.get(to - 1);
        return to - from == 2
                && last.is(Cue.DEMONYM)
                && (tokens.get(from).is(Cue.DIRECTION) || tokens.get(from).is(Cue.DEMONYM));
    }

    /** {@code F-86 Sabre}, {@code MP500}: a product, not a name; organisations with a figure in them are those of the gazetteer. */
    private boolean isModel(int from, int to) {
        var first = tokens.get(from);
        return hasDigit(first.text())
                && (first.shape() == Shape.CAPITALS || first.shape() == Shape.CAPITALISED)
                && !tokens.get(to - 1).is(Cue.ORGANISATION_TAIL);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Words between quotation marks that fill them: a title, a nickname, a slogan. */
    private boolean isTitleOfWork(int from, int to) {
        boolean quoted = tokens.get(from).gap() == Token.Gap.QUOTE
                && to < tokens.size()
                && tokens.get(to).gap() == Token.Gap.QUOTE;
        boolean the = to - from > 1
                && tokens.get(from).is(Cue.OPENER)
                && !tokens.get(from).opens()
                && allOrdinary(from + 1, to);
        return quoted || the;
    }

    private boolean allOrdinary(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            if (!token.isOrdinary() || token.is(Cue.ORGANISATION_TAIL) || token.is(Cue.PLACE_TAIL)) {
                return false;
            }
        }
        return true;
    }

    /** Where the sign stands that joins two people, {@code Greta Holm & Nils Lind}; {@code from} where there is none. */
    private int pair(int from, int to) {
        for (int i = from + 2; i + 2 < to; i++) {
            if (tokens.get(i).shape() == Shape.AMPERSAND
                    && tokens.get(from).isFirstName()
                    && tokens.get(i + 1).isFirstName()) {
                return i;
            }
        }
        return from;
    }

    private void cutAround(int from, int off, int to) {
        if (off > from) {
            cut(from, off);
        }
        if (off + 1 < to) {
            cut(off + 1, to);
        }
    }

    private int firstOf(Cue cue, int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            boolean partOfName = cue == Cue.NOT_A_NAME
                    && i > from
                    && ((token.small().length() <= 3 && token.shape() == Shape.CAPITALS)
                            || tokens.get(i - 1).isFirstName());
            boolean firstName = token.isFirstName() && i + 1 < to;
            if (token.is(cue) && !partOfName && !firstName) {
                return i;
            }
        }
        return -1;
    }

    private boolean addKnown(int from, int to) {
        var words = words(from, to);
        boolean organisation = gazetteer.organisation(words) != null;
        boolean place = !organisation && isKnownPlace(from, to, words);
        if (organisation) {
            add(from, to, NameType.ORGANISATION, to - from > 1 ? CERTAIN : LIKELY + 3, true);
        } else if (place) {
            boolean alsoFirst = to - from == 1 && tokens.get(from).isFirstName();
            add(
                    from,
                    to,
                    NameType.PLACE,
                    to - from > 1 ? CERTAIN : alsoFirst ? SLIGHT + 1 : LIKELY,
                    !alsoFirst || !tokens.get(from).opens());
        }
        return organisation || place;
    }

    /** In text that is all in capitals names are, too. */
    private boolean isKnownPlace(int from, int to, String words) {
        if (gazetteer.place(words) != null) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).shape() != Shape.CAPITALS) {
                return false;
            }
        }
        return words.length() > 3 && gazetteer.place(Capitals.lowered(words)) != null;
    }

    private boolean isEvent(int from, int to) {
        var last = tokens.get(to - 1);
        boolean roman =
                to - from > 2 && last.is(Cue.NOT_A_NAME) && tokens.get(to - 2).is(Cue.EVENT);
        if (roman) {
            return true;
        }
        if (last.is(Cue.EVENT)) {
            return !last.is(Cue.ORGANISATION_TAIL)
                    || (to - from == 2 && gazetteer.place(tokens.get(from).text()) != null);
        }
        for (int i = from; i + 1 < to; i++) {
            if (tokens.get(i).is(Cue.EVENT) && !tokens.get(i).is(Cue.ORGANISATION_HEAD) && isOf(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What happens is no name here, but an organisation or a place that holds it is: {@code NATO} Summit. */
    private void event(int from, int to) {
        for (int end = to - 1; end > from; end--) {
            if (known(from, end) && !(end - from == 1 && tokens.get(from).is(Cue.DEMONYM))) {
                whole(from, end);
                return;
            }
        }
    }

    private boolean isOrganisation(int from, int to) {
        var last = tokens.get(to - 1);
        var first = tokens.get(from);
        for (int i = from; i + 2 < to; i++) {
            if (tokens.get(i).is(Cue.ORGANISATION_HEAD) && isOf(i + 1) && !titleInside(i, to)) {
                return true;
            }
        }
        if (last.is(Cue.ORGANISATION_SUFFIX)) {
            return true;
        }
        if (last.is(Cue.ORGANISATION_TAIL) && !(last.is(Cue.PLACE_TAIL) && !last.is(Cue.ORGANISATION_HEAD))) {
            boolean strong = last.is(Cue.ORGANISATION_HEAD) || first.is(Cue.DEMONYM);
            boolean person = first.isFirstName() && to - from == 2 && !strong;
            return !person && !titleBefore(to - 1, from);
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (tokens.get(i).shape() == Shape.AMPERSAND) {
                return true;
            }
        }
        return false;
    }

    /** {@code Bank of England governor Mark Carney}: the name of the bank does not reach as far as the person. */
    private boolean titleInside(int from, int to) {
        for (int i = from + 2; i + 1 < to; i++) {
            if (tokens.get(i).is(Cue.TITLE) && !tokens.get(i).is(Cue.ORGANISATION_TAIL)) {
                return true;
            }
        }
        return false;
    }

    private boolean titleBefore(int at, int from) {
        return at - 1 >= from && tokens.get(at - 1).is(Cue.HONORIFIC);
    }

    private boolean isOf(int at) {
        return at < tokens.size() && Runs.isOf(tokens.get(at));
    }

    private boolean isPlace(int from, int to) {
        var first = tokens.get(from);
        var last = tokens.get(to - 1);
        boolean person = first.isFirstName() && to - from == 2 && !last.is(Cue.DIRECTION);
        if (last.is(Cue.PLACE_TAIL) && first.shape() != Shape.INITIAL && !(person && isSurnameToo(last))) {
            return true;
        }
        if (first.is(Cue.PLACE_HEAD) && first.isNameLike()) {
            boolean known = gazetteer.place(words(from + 1, to)) != null;
            boolean of = isOf(from + 1);
            boolean mount = !first.is(Cue.DIRECTION) && !first.is(Cue.ORGANISATION_HEAD) && !first.isFirstName();
            return known || (of && !first.is(Cue.ORGANISATION_HEAD)) || (mount && to - from <= 3);
        }
        return false;
    }

    /** {@code James Field}, {@code John Hall}: people bear such names more often than {@code John River}. */
    private static boolean isSurnameToo(Token last) {
        return switch (last.small()) {
            case "river",
                    "county",
                    "island",
                    "islands",
                    "street",
                    "avenue",
                    "road",
                    "airport",
                    "province",
                    "region",
                    "district",
                    "square",
                    "stadium",
                    "mountains",
                    "valley" -> false;
            default -> true;
        };
    }

    /** The last title that somebody's name follows, or that ends the stretch; -1 where there is none. */
    private int lastTitle(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            boolean surname = i > from
                    && i == to - 1
                    && (tokens.get(i - 1).isFirstName() || tokens.get(i - 1).shape() == Shape.INITIAL);
            if (token.is(Cue.TITLE) && token.isNameLike() && !surname) {
                last = i;
            }
        }
        return last;
    }

    private void titled(int from, int title, int to) {
        int before = title;
        while (before > from
                && (tokens.get(before - 1).is(Cue.PORTFOLIO)
                        || tokens.get(before - 1).is(Cue.TITLE)
                        || tokens.get(before - 1).is(Cue.DEMONYM))) {
            before--;
        }
        if (before > from) {
            cut(from, before);
        }
        int after = title + 1;
        if (after < to && isOf(after)) {
            if (after + 1 < to) {
                office(after + 1, to);
            }
            return;
        }
        while (after < to && !tokens.get(after).isNameLike()) {
            after++;
        }
        if (after < to) {
            person(after, to, tokens.get(title).is(Cue.HONORIFIC) ? CERTAIN : CERTAIN - 3);
        }
    }

    /** Behind {@code Secretary of}: {@code State Antony Blinken}, {@code Wales}. */
    private void office(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).isFirstName() && i + 1 < to) {
                if (i > from && known(from, i)) {
                    whole(from, i);
                }
                person(i, to, CERTAIN);
                return;
            }
        }
        if (known(from, to)) {
            whole(from, to);
        } else if (to - from > 1) {
            cut(from + 1, to);
        }
    }

    private void person(int from, int to, int points) {
        boolean day = tokens.get(from).is(Cue.NOT_A_NAME)
                && !(to - from > 1 && tokens.get(from).isFirstName());
        if (day || (to - from > 1 && known(from, to))) {
            if (known(from, to)) {
                addKnown(from, to);
            }
            return;
        }
        add(from, to, NameType.PERSON, points, true);
    }

    /** Where a known place or organisation ends and a person begins: {@code UK | John Healey}; {@code from} where there is no such place. */
    private int border(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean begins = tokens.get(i).isFirstName() && tokens.get(i).shape() == Shape.CAPITALISED;
            if (begins && !tokens.get(i - 1).isFirstName() && (known(from, i) || describes(from, i))) {
                return i;
            }
        }
        return from;
    }

    /** {@code Tower Engineer} before a first name: ordinary words say what somebody is. */
    private boolean describes(int from, int to) {
        for (int i = from; i < to; i++) {
            var token = tokens.get(i);
            boolean ordinary = token.isOrdinary() || token.is(Cue.DEMONYM);
            if (!ordinary || token.isFirstName() || token.shape() != Shape.CAPITALISED) {
                return false;
            }
        }
        return !tokens.get(to).isOrdinary() || !tokens.get(to + 1).isOrdinary();
    }

    private void plain(int from, int to) {
        var first = tokens.get(from);
        if (to - from == 1) {
            single(from, first);
            return;
        }
        var weights = new Weights();
        boolean initials = false;
        boolean particles = false;
        int ordinary = 0;
        for (int i = from; i < to; i++) {
            initials |= tokens.get(i).shape() == Shape.INITIAL;
            particles |= i > from && tokens.get(i).is(Cue.PARTICLE);
            ordinary += tokens.get(i).isNameLike() && tokens.get(i).isOrdinary() ? 1 : 0;
        }
        boolean firstName = first.isFirstName();
        if (firstName) {
            weights.add(NameType.PERSON, to - from <= 4 ? LIKELY + 1 : SLIGHT);
        }
        if (initials) {
            weights.add(NameType.PERSON, LIKELY);
        }
        if (particles) {
            weights.add(NameType.PERSON, SLIGHT);
        }
        if (tokens.get(to - 1).is(Cue.GENERATION)) {
            weights.add(NameType.PERSON, LIKELY);
        }
        weights.add(NameType.ORGANISATION, company(from, to));
        weights.add(NameType.PERSON, to - from <= 3 && ordinary == 0 ? SLIGHT + 1 : 0);
        weights.add(NameType.ORGANISATION, ordinary > 0 ? SLIGHT : 1);
        if (!firstName && !initials && ordinary == to - from && to - from <= 4) {
            weights.add(NameType.ORGANISATION, 1);
            if (first.opens()) {
                return;
            }
        }
        if (writing == Writing.NOUNS_CAPITALISED && !firstName && !initials && first.shape() != Shape.CAPITALS) {
            return;
        }
        weights.sure();
        found.add(new Candidate(field, text, tokens, from, to, weights));
    }

    /** {@code FC Basel}, {@code JC Penney}, {@code Fremantle Dockers}: what the first and the last word tell of a company or a club. */
    private int company(int from, int to) {
        var first = tokens.get(from);
        var last = tokens.get(to - 1);
        if (first.shape() == Shape.CAPITALS) {
            return first.is(Cue.ORGANISATION_TAIL) ? CERTAIN : first.text().length() > 2 ? LIKELY - 1 : SLIGHT;
        }
        boolean plural = last.small().endsWith("s") && last.isOrdinary();
        return gazetteer.place(words(from, to - 1)) != null ? plural ? LIKELY : SLIGHT : 0;
    }

    private void single(int from, Token token) {
        var weights = new Weights();
        if (token.small().length() < 2
                || token.is(Cue.TITLE)
                || token.is(Cue.OPENER)
                || token.is(Cue.GENERATION)
                || token.is(Cue.EVENT)
                || token.shape() == Shape.INITIAL) {
            return;
        }
        boolean generic = token.is(Cue.ORGANISATION_TAIL)
                || token.is(Cue.PLACE_TAIL)
                || token.is(Cue.ORGANISATION_HEAD)
                || token.is(Cue.PLACE_HEAD);
        boolean ordinary = (token.shape() != Shape.CAPITALS && token.isOrdinary()) || seen.small(token.small());
        if (token.shape() == Shape.CAPITALS) {
            if (token.text().length() > 2 && EnglishWords.list().holds(token.small())) {
                return;
            }
            weights.add(NameType.ORGANISATION, 3);
            weights.sure();
        } else if (token.isFirstName()) {
            weights.add(NameType.PERSON, SLIGHT + 1);
        } else if (token.text().indexOf('.') > 1) {
            // A name with a full stop inside is that of a site: HarbourPost.com.
            weights.add(NameType.ORGANISATION, LIKELY);
        } else {
            weights.add(NameType.PERSON, 1);
        }
        if (!generic && (!ordinary || token.isFirstName())) {
            if (!token.opens() && writing == Writing.NAMES_CAPITALISED) {
                weights.sure();
            }
            found.add(new Candidate(field, text, tokens, from, from + 1, weights));
        } else if (seen.inside(token.text()) || !token.opens()) {
            // An ordinary word with a capital may be the short form of a name: kept only if it turns out to be part of
            // one.
            found.add(new Candidate(field, text, tokens, from, from + 1, weights));
        }
    }

    private void add(int from, int to, NameType type, int points, boolean sure) {
        var weights = new Weights();
        weights.add(type, points);
        if (sure) {
            weights.sure();
        }
        found.add(new Candidate(field, text, tokens, from, to, weights));
    }
}
