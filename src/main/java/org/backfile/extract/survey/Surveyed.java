package org.backfile.extract.survey;

import org.backfile.corpus.Extraction;

/** An extraction, and what its page shows besides. */
public record Surveyed(Extraction extraction, Survey survey) {}
