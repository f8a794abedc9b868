package org.backfile.extract.dump;

/** The parts of a dump, in the order they come: an insert always lies between two stretches of the article. */
enum Part {
    BEFORE,
    ARTICLE,
    INSERT,
    AFTER
}
