package org.backfile.extract;

import java.util.List;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Questions;
import org.backfile.extract.outlet.RuleLine;

/**
 * An extraction with all that it follows from besides its item and the options: as long as that is so, it need not be made again.
 *
 * @param questions what was asked of the knowledge of the corpus
 * @param rules the lines of the settings that had something to say, each once
 */
public record Traced(Extraction extraction, Questions questions, List<RuleLine> rules) {

    public Traced {
        rules = List.copyOf(rules);
    }
}
