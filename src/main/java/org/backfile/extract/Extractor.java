package org.backfile.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.Knowledge;
import org.backfile.corpus.Picture;
import org.backfile.extract.body.Body;
import org.backfile.extract.facts.Facts;
import org.backfile.extract.learn.Inquiry;
import org.backfile.extract.learn.Recurrences;
import org.backfile.extract.outlet.OutletRule;
import org.backfile.extract.outlet.OutletRules;
import org.backfile.extract.outlet.RuleLine;
import org.backfile.extract.outlet.RuledPage;
import org.backfile.extract.page.Page;
import org.backfile.extract.picture.Pictures;
import org.backfile.extract.survey.Survey;
import org.backfile.extract.survey.Surveyed;
import org.jspecify.annotations.Nullable;

/**
 * The door of the extraction room. Pure: the same item, options and knowledge always give the same extraction. Safe to share between
 * threads.
 */
public final class Extractor {

    private final OutletRules outlets;
    private final Knowledge knowledge;
    private final Consumer<RuleLine> used;

    /** Reads each item alone. */
    public Extractor(ExtractOptions options) {
        this(options, Knowledge.NONE, line -> {});
    }

    /**
     * Reads each item knowing what recurs in its group.
     *
     * @param used is told each line of the settings that has something to say on an item, by the thread that extracts it
     */
    public Extractor(ExtractOptions options, Knowledge knowledge, Consumer<RuleLine> used) {
        this.outlets = options.outlets();
        this.knowledge = knowledge;
        this.used = used;
    }

    /** Never throws; what cannot be understood becomes a problem of the extraction. */
    public Extraction extract(Item item) {
        var page = Page.of(item);
        return extract(page, Recurrences.of(page, knowledge, outlets), used);
    }

    /** The same, with all that it follows from besides the item and the options. */
    public Traced trace(Item item) {
        var page = Page.of(item);
        var inquiry = new Inquiry(item, knowledge, outlets);
        var lines = new LinkedHashSet<RuleLine>();
        var extraction = extract(page, Recurrences.of(page, inquiry), lines::add);
        lines.forEach(used);
        return new Traced(extraction, inquiry.questions(), List.copyOf(lines));
    }

    /** The same, with what the page shows of the make of its outlet. */
    public Surveyed survey(Item item) {
        var page = Page.of(item);
        var recurrences = Recurrences.of(page, knowledge, outlets);
        var extraction = extract(page, recurrences, used);
        var group = Recurrences.group(item, outlets);
        return new Surveyed(extraction, Survey.of(page, recurrences, extraction, group));
    }

    private Extraction extract(Page page, Recurrences recurrences, Consumer<RuleLine> said) {
        var rule = outlets.of(page.item());
        var extraction = extract(page, recurrences, rule, said);
        var outlet = extraction.metadata().outlet();
        if (outlets.isEmpty() || rule != null || outlet == null) {
            return extraction;
        }
        var byName = outlets.of(outlet.value());
        return byName == null ? extraction : extract(page, recurrences, byName, said);
    }

    private static Extraction extract(
            Page page, Recurrences recurrences, @Nullable OutletRule rule, Consumer<RuleLine> said) {
        var ruled = rule == null ? RuledPage.NONE : RuledPage.of(page, rule, said);
        var blocks = Body.label(page, recurrences, ruled);
        var found = Facts.find(page, blocks, ruled);
        var pictures = Pictures.of(page, found.blocks());
        return new Extraction(
                        page.item(),
                        found.metadata(),
                        found.blocks(),
                        uncounted(page, pictures),
                        found.damage(),
                        page.problems())
                .withPictures(pictures);
    }

    /** Pictures that the article does not show are passed over like scripts. */
    private static Map<String, Integer> uncounted(Page page, List<Picture> pictures) {
        int others = page.pictures().size() - pictures.size();
        if (others == 0) {
            return page.uncounted();
        }
        var uncounted = new TreeMap<>(page.uncounted());
        uncounted.put("picture", others);
        return uncounted;
    }
}
