package org.backfile.enrich.word;

import java.util.Locale;

/** What a word tells about a name that it stands in or beside. The words themselves are listed in {@code cues.txt}. */
public enum Cue {
    /** Stands before a person: {@code President}. */
    TITLE,
    /** Of titles those that no organisation or place begins with: {@code Mr.}. */
    HONORIFIC,
    /** Keeps its full stop in the middle of a sentence. */
    ABBREVIATED,
    /** Stands before a title: {@code Foreign} Minister. */
    PORTFOLIO,
    /** In small letters before a person: {@code striker}. */
    ROLE,
    /** Behind or before whoever speaks. */
    SPEECH,
    /** Behind a person, mostly. */
    HUMAN,
    ORGANISATION_TAIL,
    /** Before "of": {@code Bank of}. */
    ORGANISATION_HEAD,
    /** Nothing but the form of a company: {@code Inc}. */
    ORGANISATION_SUFFIX,
    PLACE_TAIL,
    PLACE_HEAD,
    DIRECTION,
    PLACE_BEFORE,
    /** Of the words before a place those that stand before little else. */
    PLACE_STRONG,
    /** In small letters behind a place, part of its name: Kharkiv {@code oblast}. */
    REGION,
    /** In small letters behind a person or a people, making an organisation: Biden {@code administration}. */
    AUTHORITY,
    /** Last word of the name of something that happens, is made or is given: {@code Cup}. */
    EVENT,
    EVENT_BEFORE,
    /** Capitalised and no name of a person, a place or an organisation. */
    NOT_A_NAME,
    DEMONYM,
    /** In small letters inside a name: {@code van}. */
    PARTICLE,
    /** Behind a person's name: {@code Jr.}. */
    GENERATION,
    /** Begins sentences. */
    OPENER;

    /** The name in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
