package org.backfile.read;

import org.backfile.corpus.Scope;
import org.backfile.read.raw.Limits;
import org.backfile.read.record.FieldNames;

/**
 * What a user can set about reading.
 *
 * @param limits what a source may ask of the machine
 * @param json which members of JSON objects tell what
 * @param csv which columns of a table tell what
 * @param text what the text of a record holds: the article alone, which is trusted, or a page that has to be cleaned
 * @param pictureBytes a larger picture is not shown; 0 shows none
 * @param fileTimes whether the time a file was written bounds the day of its article; copying a file may change it
 * @param linksOut whether links that lead out of a source are followed; in a folder from somebody else they may lead to private files
 */
public record ReadOptions(
        Limits limits,
        FieldNames json,
        FieldNames csv,
        Scope text,
        long pictureBytes,
        boolean fileTimes,
        boolean linksOut) {

    /** 16 MiB: photographs of cameras reach ten, and hosts of static sites refuse files from 20 or 25 on. */
    public static final long PICTURE_BYTES = 16L << 20;

    public static final ReadOptions DEFAULT =
            new ReadOptions(Limits.DEFAULT, FieldNames.usual("read.json"), FieldNames.usual("read.csv"), Scope.ARTICLE);

    /** With the usual limit on pictures, and no trust in the times of files. */
    public ReadOptions(Limits limits, FieldNames json, FieldNames csv, Scope text) {
        this(limits, json, csv, text, PICTURE_BYTES, false, false);
    }

    /** The same with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, json, csv, text, pictureBytes, fileTimes, linksOut);
    }
}
