package org.backfile.extract.outlet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the settings say about one outlet. Every part may be empty.
 *
 * @param line where the rule begins, and what it is for
 * @param match the pages it is for; any of them will do
 * @param name how the outlet is called
 * @param body the elements that hold the article, all of it
 * @param drop elements that are left out
 * @param headline where the headline stands; likewise {@code byline} and {@code date}
 * @param dropLines lines of text, or paragraphs of markup, that are left out
 */
public record OutletRule(
        RuleLine line,
        List<Match> match,
        @Nullable RuleLine name,
        List<Selector> body,
        List<Selector> drop,
        List<Selector> headline,
        List<Selector> byline,
        List<Selector> date,
        List<LinePattern> dropLines,
        @Nullable DateOrder dateOrder) {

    public OutletRule {
        match = List.copyOf(match);
        body = List.copyOf(body);
        drop = List.copyOf(drop);
        headline = List.copyOf(headline);
        byline = List.copyOf(byline);
        date = List.copyOf(date);
        dropLines = List.copyOf(dropLines);
    }

    /** As explanations call the outlet: its name, else what its pages are known by. */
    public String outlet() {
        return name == null ? line.value() : name.value();
    }

    boolean isFor(String path, String host) {
        return match.stream().anyMatch(each -> each.fitsPath(path) || each.fitsHost(host));
    }

    boolean isFor(String outlet) {
        return match.stream().anyMatch(each -> each.fitsOutlet(outlet));
    }
}
