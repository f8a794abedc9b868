package org.backfile.check;

import java.util.List;
import org.backfile.corpus.Problem;

/**
 * What a check looked at and what it found wrong.
 *
 * @param links how many links and loads were followed inside the site
 * @param problems by kind and then in the order of the pages; a fault that many pages share is one problem that says how many
 */
public record CheckReport(int files, int pages, int links, int articles, List<Problem> problems) {

    public CheckReport {
        problems = List.copyOf(problems);
    }
}
