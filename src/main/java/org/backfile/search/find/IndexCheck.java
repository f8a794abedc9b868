package org.backfile.search.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.backfile.corpus.Problem;
import org.backfile.search.IndexFormat;

/**
 * Reads a whole index as its readers do, one shard of words after another, and tells what they would stumble over: files that are missing or
 * cut short, lists that name articles there are none of, positions in other articles than the list has, leads of pages that are not there.
 */
public final class IndexCheck {

    private static final String CODE = "search-index";
    private static final String ADVICE = "Build the site again: backfile build --clean";

    private final Path site;
    private final IndexFiles files;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param site a built site
     */
    public IndexCheck(Path site) {
        this.site = site;
        this.files = new IndexFiles(site.resolve("search"));
    }

    /** Every fault; none in a site without an index. */
    public List<Problem> run() {
        if (!Files.isDirectory(site.resolve("search"))) {
            return List.of();
        }
        noting(IndexFiles.path("manifest"), () -> {
            var manifest = IndexManifest.of(files);
            var numbers = manifest.numbers();
            manifest.segments().forEach(segment -> leads(manifest, segment));
            var columns = new Columns(files, manifest);
            noting("columns/days", () -> columns.within(new Query.Days("", "")));
            manifest.fields()
                    .keySet()
                    .forEach(field -> noting("columns/" + field, () -> columns.holding(field, value -> true)));
            noting("columns/quoted", () -> columns.quoted(numbers));
            var vocabulary = new Vocabulary(files, manifest);
            vocabulary.starts().forEach(start -> noting(file(start), () -> words(vocabulary, start, numbers)));
        });
        return List.copyOf(problems);
    }

    private void words(Vocabulary vocabulary, String start, BitSet numbers) {
        var lists = new Lists(files);
        for (var group : vocabulary.groupsFrom(start)) {
            noting(file(start) + ", the word \"" + group.home() + "\"", () -> {
                var ranked = new BitSet();
                lists.articles(group, ranked::set);
                if (ranked.cardinality() != group.articles()) {
                    throw new DamagedIndex("a list names articles twice");
                }
                var placed = new BitSet();
                lists.positions(group, null).keySet().forEach(placed::set);
                if (!ranked.equals(placed)) {
                    throw new DamagedIndex("the positions are in other articles than the list has");
                }
                ranked.andNot(numbers);
                if (!ranked.isEmpty()) {
                    throw new DamagedIndex("there is no article of number " + ranked.nextSetBit(0));
                }
            });
        }
    }

    /** Of the words from a start on. */
    private static String file(String start) {
        return IndexFiles.path("words/w" + IndexFormat.fileName(start));
    }

    private void leads(IndexManifest manifest, IndexManifest.Stretch segment) {
        for (int from = 0; from < segment.count(); from += manifest.leads()) {
            int expected = Math.min(manifest.leads(), segment.count() - from);
            var name = "leads/" + segment.label() + "." + from / manifest.leads();
            noting(IndexFiles.path(name), () -> {
                var rows = IndexFiles.list(files.inflated(name));
                if (rows.size() != expected) {
                    throw new DamagedIndex("it holds " + rows.size() + " articles and should hold " + expected);
                }
                for (var each : rows) {
                    var row = IndexFiles.list(each);
                    var path = IndexSearch.path(row);
                    if (!Files.isRegularFile(site.resolve(path))) {
                        throw new DamagedIndex("it leads to " + path + ", and there is no such page");
                    }
                }
            });
        }
    }

    /** Runs a part of the check. What it stumbles over is told as a problem, and the rest is checked all the same. */
    private void noting(String where, Runnable part) {
        try {
            part.run();
        } catch (DamagedIndex e) {
            problems.add(Problem.warning(CODE, "search/" + where, e.getMessage() + ".", ADVICE));
        } catch (IndexOutOfBoundsException | ClassCastException e) {
            problems.add(Problem.warning(CODE, "search/" + where, "it cannot be read as the format tells.", ADVICE));
        }
    }
}
