package org.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Item;
import org.backfile.corpus.Problem;
import org.backfile.enrich.Enricher;
import org.backfile.extract.CrawledPage;
import org.backfile.extract.Extractor;
import org.backfile.extract.Traced;
import org.backfile.extract.survey.Surveyed;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Reading;

/**
 * Left of the wall: works on one item at a time, knowing nothing of the others but what recurs in them. Pure but for the pictures, which lie
 * beside the item; safe to share between threads.
 */
record Desk(Extractor extractor, Enricher enricher, SourcePictures pictures) {

    /**
     * What became of one raw item: mostly one item, or none and a problem.
     *
     * @param skipped what was no article, by kind
     */
    record Read<T>(List<T> items, List<Problem> problems, Map<String, Integer> skipped) {

        Read {
            items = List.copyOf(items);
            problems = List.copyOf(problems);
            skipped = new TreeMap<>(skipped);
        }

        <S> Read<S> map(Function<T, S> change) {
            return new Read<>(items.stream().map(change).toList(), problems, skipped);
        }
    }

    Desk(Extractor extractor, SourcePictures pictures) {
        this(extractor, new Enricher(), pictures);
    }

    /** The articles of a raw item, their pictures looked for. */
    Read<Extraction> extract(RawItem raw) {
        return read(
                raw.read(),
                item -> pictures.look(enricher.enrich(extractor.extract(item))),
                extraction -> extraction,
                SourcePictures::notShown);
    }

    /** The same with what each page shows of the make of its outlet. */
    Read<Surveyed> survey(RawItem raw) {
        return read(
                raw.read(),
                item -> {
                    var surveyed = extractor.survey(item);
                    return new Surveyed(pictures.look(enricher.enrich(surveyed.extraction())), surveyed.survey());
                },
                Surveyed::extraction,
                SourcePictures::notShown);
    }

    /** An item with all that its extraction follows from; nobody has looked for its pictures. */
    Traced trace(Item item) {
        var traced = extractor.trace(item);
        return new Traced(enricher.enrich(traced.extraction()), traced.questions(), traced.rules());
    }

    static <T> Read<T> read(
            Reading reading,
            Function<Item, T> work,
            Function<T, Extraction> extraction,
            Function<Extraction, Map<String, Integer>> notShown) {
        var articles = new ArrayList<T>();
        var skipped = new TreeMap<>(reading.skipped());
        var faults = new ArrayList<Problem>();
        for (var item : reading.items()) {
            T article;
            try {
                article = work.apply(item);
            } catch (RuntimeException | StackOverflowError e) {
                // A fault of the program costs the article that shows it, and no other.
                faults.add(Problem.fault(item.source().where(), e));
                continue;
            }
            var other = CrawledPage.mayBe(item) ? CrawledPage.otherThanArticle(extraction.apply(article)) : "";
            if (other.isEmpty()) {
                articles.add(article);
            } else {
                skipped.merge(other, 1, Integer::sum);
            }
        }
        articles.forEach(article -> count(notShown.apply(extraction.apply(article)), skipped));
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(faults);
        reading.items().forEach(item -> problems.addAll(item.problems()));
        articles.forEach(article -> problems.addAll(extraction.apply(article).problems()));
        return new Read<>(articles, problems, skipped);
    }

    /** Adds what there is more. */
    static void count(Map<String, Integer> more, Map<String, Integer> counts) {
        more.forEach((kind, count) -> {
            if (count > 0) {
                counts.merge(kind, count, Integer::sum);
            }
        });
    }
}
