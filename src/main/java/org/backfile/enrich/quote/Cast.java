package org.backfile.enrich.quote;

import java.util.List;
import java.util.Locale;
import org.backfile.corpus.Attribution;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Mention;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Place;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells by whom the words at hand mean: {@code Healey}, {@code he} and {@code the defence secretary} are John Healey. Whom an article does not
 * name keeps the words it has for them, as {@code one official}; a pronoun that points to nobody names nobody.
 */
final class Cast {

    /** Sentences before its own in which a pronoun's person is looked for. */
    private static final int REACH = 8;

    /** A longer phrase that holds no known name is hardly one person. */
    private static final int MOST_WORDS = 14;

    private final Reading reading;
    private final Tongue tongue;
    private final List<Mention> mentions;

    Cast(Reading reading, List<Mention> mentions) {
        this.reading = reading;
        this.tongue = reading.tongue();
        this.mentions = mentions;
    }

    @Nullable
    Attribution attribution(Spoken.@Nullable Voice voice) {
        if (voice == null) {
            return null;
        }
        var sentence = reading.sentences().get(voice.sentence());
        var span = sentence.span(voice.phrase());
        var place = new Place(reading.field(), span);
        var first = sentence.at(voice.phrase().from());
        if (voice.phrase().to() - voice.phrase().from() == 1) {
            if (first.isPerson()) {
                var name = person(voice.sentence(), first);
                return name == null
                        ? unknown(sentence, voice, place)
                        : inferred(name, place, voice, "The pronoun stands for the person named before.");
            }
            if (first.isRelative()) {
                var antecedent = new Subjects(sentence.tokens(), tongue)
                        .nounsBefore(beforeSign(sentence, voice.phrase().from()));
                return antecedent == null
                        ? unknown(sentence, voice, place)
                        : new Attribution(named(sentence, antecedent), place, voice.certainty(), voice.method());
            }
        }
        var known = mentioned(sentence, voice.phrase());
        if (known != null) {
            return new Attribution(known.name(), place, voice.certainty(), voice.method());
        }
        boolean loose = voice.how() == Spoken.Link.SUBJECT || voice.how() == Spoken.Link.CONTEXT;
        if ((loose && !tongue.isWellKnown())
                || voice.phrase().to() - voice.phrase().from() > MOST_WORDS) {
            return null;
        }
        var holder = holder(sentence, voice.phrase());
        return holder == null
                ? new Attribution(plain(sentence, voice.phrase()), place, voice.certainty(), voice.method())
                : inferred(holder.name(), place, voice, "The article gives this office to the person.");
    }

    private static int beforeSign(Sentence sentence, int index) {
        return index > 0 && !sentence.at(index - 1).isWord() ? index - 1 : index;
    }

    private static Attribution inferred(String name, Place place, Spoken.Voice voice, String how) {
        return new Attribution(name, place, Certainty.INFERRED, voice.method() + " " + how);
    }

    private Attribution unknown(Sentence sentence, Spoken.Voice voice, Place place) {
        var words = reading.words(sentence.span(voice.phrase()));
        return new Attribution(
                words,
                place,
                Certainty.UNKNOWN,
                voice.method() + " The pronoun points to nobody whom the article names.");
    }

    private String named(Sentence sentence, Phrase phrase) {
        var known = mentioned(sentence, phrase);
        return known == null ? plain(sentence, phrase) : known.name();
    }

    /** Whom the phrase names: a person before any preposition and not as an owner; else an organisation or place that is all of it. */
    private @Nullable Mention mentioned(Sentence sentence, Phrase phrase) {
        int end = head(sentence, phrase);
        for (var mention : mentions) {
            if (mention.type() == NameType.PERSON) {
                for (var place : mention.places()) {
                    if (isHead(sentence, phrase.from(), end, place)) {
                        return mention;
                    }
                }
            }
        }
        int from = phrase.from();
        while (from < end - 1 && sentence.at(from).isDeterminer()) {
            from++;
        }
        var span = sentence.span(new Phrase(from, end));
        for (var mention : mentions) {
            for (var place : mention.places()) {
                if (place.field() == reading.field()
                        && place.span().contains(span)
                        && mention.type() != NameType.PERSON) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** Where the words that hang on a phrase by a preposition begin. */
    private int head(Sentence sentence, Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (sentence.at(i).isPreposition() || sentence.at(i).is(Token.Kind.OPEN)) {
                return i;
            }
        }
        return phrase.to();
    }

    private boolean isHead(Sentence sentence, int from, int to, Place place) {
        if (place.field() != reading.field()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            var token = sentence.at(i);
            if (place.span().start() <= token.start()
                    && token.end() <= place.span().end()) {
                int next = i + 1;
                while (next < to && sentence.at(next).start() < place.span().end()) {
                    next++;
                }
                return next >= to || !sentence.at(next).is("'s") || next + 1 >= to;
            }
        }
        return false;
    }

    /** The person whom the article gives the office that a phrase like {@code the defence secretary} names. */
    private @Nullable Mention holder(Sentence sentence, Phrase phrase) {
        var first = sentence.at(phrase.from());
        int end = head(sentence, phrase);
        if (!first.is("the") || end - phrase.from() < 2) {
            return null;
        }
        var office = sentence.at(end - 1).word();
        Mention found = null;
        for (var mention : mentions) {
            if (mention.type() == NameType.PERSON
                    && mention.places().stream().anyMatch(place -> isCalled(office, place))) {
                if (found != null) {
                    return null;
                }
                found = mention;
            }
        }
        return found;
    }

    /** Whether a word stands close before a name or close behind it between commas. */
    private boolean isCalled(String office, Place place) {
        if (place.field() != reading.field()) {
            return false;
        }
        var text = reading.text();
        int from = text.lastIndexOf(' ', Math.max(0, place.span().start() - 2)) + 1;
        var before = new Span(Math.min(from, place.span().start()), place.span().start())
                .of(text)
                .strip();
        return before.toLowerCase(Locale.ROOT).equals(office);
    }

    private String plain(Sentence sentence, Phrase phrase) {
        var words = reading.words(sentence.span(phrase)).replaceAll("\\s+", " ");
        var first = sentence.at(phrase.from());
        return first.isDeterminer() ? first.word() + words.substring(first.end() - first.start()) : words;
    }

    /** The person that a pronoun stands for: the last named in its sentence before it, else of the sentences before the one they begin with. */
    private @Nullable String person(int s, Token pronoun) {
        Mention found = last(reading.sentences().get(s), pronoun.start(), pronoun);
        for (int i = s - 1; i >= 0 && i >= s - REACH && found == null; i--) {
            var sentence = reading.sentences().get(i);
            var subject = new Cues(reading, sentence).last();
            found = subject == null ? null : mentioned(sentence, subject.speaker());
            if (found == null || found.type() != NameType.PERSON || isOther(found, pronoun)) {
                found = last(sentence, Integer.MAX_VALUE, pronoun);
            }
        }
        return found == null ? null : found.name();
    }

    private @Nullable Mention last(Sentence sentence, int before, Token pronoun) {
        Mention found = null;
        int at = -1;
        int start = sentence.at(0).start();
        int end = Math.min(before, sentence.at(sentence.size() - 1).end());
        for (var mention : mentions) {
            if (mention.type() == NameType.PERSON && !isOther(mention, pronoun)) {
                for (var place : mention.places()) {
                    int i = place.span().start();
                    if (place.field() == reading.field() && i >= start && i < end && i > at && !isQuoted(sentence, i)) {
                        found = mention;
                        at = i;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isQuoted(Sentence sentence, int offset) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isQuoted() && token.start() <= offset && offset < token.end());
    }

    /** Whether a title shows that the pronoun is not for this person. */
    private boolean isOther(Mention mention, Token pronoun) {
        boolean she = pronoun.isShe();
        for (var place : mention.places()) {
            if (place.field() == reading.field()) {
                var text = reading.text();
                int from = text.lastIndexOf(' ', Math.max(0, place.span().start() - 2)) + 1;
                var before = text.substring(
                                Math.min(from, place.span().start()),
                                place.span().start())
                        .strip()
                        .toLowerCase(Locale.ROOT);
                var inside = place.span().of(text).toLowerCase(Locale.ROOT);
                if (tongue.isTitleOf(!she, before)
                        || tongue.isTitleOf(!she, inside.substring(0, Math.max(0, inside.indexOf(' '))))) {
                    return true;
                }
            }
        }
        return false;
    }
}
