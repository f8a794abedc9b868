package org.backfile.relate.voice;

import org.backfile.corpus.Utterance.Match;
import org.backfile.relate.group.Groups;

/** Quotations on their way to utterances: which are one, and how each came to the others. Nothing is joined over two persons who are named. */
@SuppressWarnings("EnumOrdinal") // Ordinals serve as indexes in memory; none is written down.
final class Joined {

    private final Quoted quoted;
    private final Cast cast;
    private final Occasions occasions;
    private final Groups groups;
    private final byte[] match;

    Joined(Quoted quoted, Cast cast, Occasions occasions) {
        this.quoted = quoted;
        this.cast = cast;
        this.occasions = occasions;
        this.groups = new Groups(quoted.size());
        this.match = new byte[quoted.size()];
    }

    /** Whether two quotations may be one utterance that share so many words in a row. */
    boolean mayBeOne(int a, int b, int words) {
        int one = quoted.speaker(of(a));
        int other = quoted.speaker(of(b));
        boolean sameSpeaker = one == other || one < 0 || other < 0 || !isPerson(one) || !isPerson(other);
        return sameSpeaker && occasions.mayBeOne(quoted.article(a), quoted.article(b), words);
    }

    private boolean isPerson(int speaker) {
        return cast.roles().get(speaker).isPerson();
    }

    /** The first quotation of the utterance that one belongs to. */
    int of(int quote) {
        return groups.of(quote);
    }

    void join(int a, int b) {
        groups.join(a, b);
    }

    /** Joins a quotation to another that has its words in some other way. */
    void join(int quote, int other, Match how) {
        groups.join(quote, other);
        match[quote] = (byte) how.ordinal();
    }

    /** How each quotation came to its utterance, as ordinals of {@link Match}. */
    byte[] matches() {
        return match;
    }
}
