package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.site.SiteFile;

/**
 * Leads of the best articles of the groups of a word shard, in files beside it: a search for one word shows ten articles out of all, and would
 * ask for as many files of leads.
 */
final class ShownLeads {

    private final int fileChars;
    private final List<List<String>> files = new ArrayList<>();
    private int chars;

    /**
     * @param fileChars a file that is this long takes no further group
     */
    ShownLeads(int fileChars) {
        this.fileChars = fileChars;
    }

    /**
     * Takes the leads of a group and returns the number of the file they went into.
     *
     * @param group its number in the shard
     */
    int add(int group, List<String> leads) {
        if (files.isEmpty() || chars >= fileChars) {
            files.add(new ArrayList<>());
            chars = 0;
        }
        var entry = "[" + group + "," + String.join(",", leads) + "]";
        files.get(files.size() - 1).add(entry);
        chars += entry.length();
        return files.size() - 1;
    }

    /**
     * Makes the files.
     *
     * @param name the part before their numbers
     */
    void write(String name, Consumer<SiteFile> taker) {
        for (int i = 0; i < files.size(); i++) {
            taker.accept(Script.json(
                    name + "." + i, Script.literal().open('[').raw(files.get(i)).close(']')));
        }
    }
}
