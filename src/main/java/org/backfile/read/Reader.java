package org.backfile.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import org.backfile.corpus.Problem;
import org.backfile.read.raw.RawItem;
import org.backfile.read.raw.Refusal;

/** The door of the reading room: lists a source folder and reads its files as items. Safe to share between threads. */
public final class Reader {

    private final FileCutter cutter;
    private final boolean linksOut;

    public Reader(ReadOptions options) {
        this.linksOut = options.linksOut();
        this.cutter = new FileCutter(options);
    }

    /**
     * Every file of a source that may hold articles, sorted by path.
     *
     * @param root a folder, or a single file
     * @throws IOException if nothing of it can be walked
     */
    public Listing list(Path root) throws IOException {
        return SourceWalk.list(root, root, linksOut);
    }

    /** The same for a part of a source; paths count from {@code root}, so that each file is named as in the whole. */
    public Listing list(Path root, Path part) throws IOException {
        return SourceWalk.list(root, part, linksOut);
    }

    /**
     * Cuts a file into its items, one after another, and hands each on before it looks for the next; whoever takes them may keep it
     * waiting. Nothing but the item at hand is in memory. A small file is not even opened, but read whole by whoever takes it.
     *
     * @param items takes what can be read, on whatever thread, by {@link RawItem#read}
     */
    public void cut(SourceFile file, Consumer<RawItem> items) {
        cut(file, items, bytes -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param taken is told of bytes of the file that lie behind, piece by piece; in the end of all of them
     */
    public void cut(SourceFile file, Consumer<RawItem> items, LongConsumer taken) {
        var meter = new Meter(file.bytes(), taken);
        cutter.cut(file, items, meter);
        meter.end();
    }

    /** A file or folder that the machine would not give. */
    static Problem unreadable(String where, IOException error) {
        if (error instanceof Refusal refusal) {
            return refusal.at(where);
        }
        if (error instanceof ZipException) {
            return Problem.lost(
                    "damaged-gzip",
                    where,
                    "The packed data is damaged (" + error.getMessage() + "); what stands before that was read.",
                    "Fetch it again.");
        }
        if (error instanceof EOFException) {
            return Problem.lost(
                    "truncated-file",
                    where,
                    "The file ends in the middle (" + error.getMessage() + "); what stands before that was read.",
                    "Fetch it again, or cut off the broken end.");
        }
        var what = error instanceof AccessDeniedException ? "permission denied" : String.valueOf(error.getMessage());
        return Problem.lost(
                "unreadable-file",
                where,
                "This cannot be read (" + what + ").",
                "Check that it exists and that you may read it.");
    }
}
