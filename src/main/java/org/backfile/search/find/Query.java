package org.backfile.search.find;

import java.util.List;

/** A query as it was understood; the language is told in {@code docs/search.md}. */
sealed interface Query {

    /** What takes a place in a text. */
    sealed interface Placed extends Query {}

    /**
     * A word.
     *
     * @param exact whether this spelling is meant and no other form
     * @param prefix whether every word that begins so is meant
     * @param acronym whether it is written as one: then other words that are spelt so are not meant
     */
    record Word(String form, String text, boolean exact, boolean prefix, boolean acronym) implements Placed {}

    /** Words one after the other. */
    record Phrase(List<String> forms, String text) implements Placed {
        public Phrase {
            forms = List.copyOf(forms);
        }
    }

    /** Each at most so many words from the one before it, on either side. */
    record Near(List<Placed> nodes, int distance) implements Query {
        public Near {
            nodes = List.copyOf(nodes);
        }
    }

    record Any(List<Query> nodes) implements Query {
        public Any {
            nodes = List.copyOf(nodes);
        }
    }

    record All(List<Query> nodes) implements Query {
        public All {
            nodes = List.copyOf(nodes);
        }
    }

    /** In the headline or in a quotation, or what an article names or is labelled with. */
    record Field(String name, Placed node) implements Query {

        /** Whether its words are words of the text, by which articles rank. */
        boolean isText() {
            return name.equals("title") || name.equals("quote");
        }
    }

    /** May be from these days, {@code YYYY-MM-DD}, both included, empty where open. */
    record Days(String after, String before) implements Query {}

    /** What stands side by side: words are wished for, all else must be. */
    record Side(List<Part> parts) implements Query {
        public Side {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a {@link Side}. */
    record Part(Query node, boolean must, boolean not) {}
}
