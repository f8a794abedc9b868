package org.backfile.extract.facts;

import org.backfile.corpus.Evidence;

/** A name and the words that say it. */
record Named(String name, Evidence evidence) {}
