package org.backfile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.backfile.corpus.Digest;
import org.backfile.site.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * What earlier builds worked out, by the digest of all that it follows from. A folder with a log of values, which only grows, and an index
 * of them, written anew at the end of each build. Nothing in it is ever trusted unchecked: the index carries a check sum of its own and
 * the digest of the program that made it, each value its check sum. What does not fit is as if it had never been.
 *
 * <p>What a build asked for stays. The rest stays too, as an edit may be taken back, until it is the larger part. Safe to share between
 * threads; whoever opens it sees to it that nobody else has it open.
 */
public final class Cache implements AutoCloseable {

    private static final String INDEX = "index";

    /** 16 MiB that nobody asks for are not worth the writing of a new log. */
    private static final long TOLERATED = 16L << 20;

    private final Path folder;
    private final Digest program;
    private final Consumer<String> notes;
    private final long generation;
    private final Log log;
    private final PlaceTable places;
    private volatile boolean changed;
    private boolean damaged;

    private Cache(Path folder, Digest program, Consumer<String> notes, CacheIndex index, Log log) {
        this.folder = folder;
        this.program = program;
        this.notes = notes;
        this.generation = index.generation();
        this.places = index.places();
        this.log = log;
    }

    /**
     * Opens the cache in a folder, which is made where missing. One that is damaged, or that another program made, is emptied.
     *
     * @param program the digest of the program: what another one worked out is worth nothing
     * @param notes takes a sentence on what was wrong with it
     */
    public static Cache open(Path folder, Digest program, Consumer<String> notes) throws IOException {
        Files.createDirectories(folder);
        try {
            var index = CacheIndex.read(folder.resolve(INDEX), program);
            var log = Log.open(logFile(folder, index.generation()), index.end());
            if (log.size() >= index.end()) {
                return new Cache(folder, program, notes, index, log);
            }
            log.close();
            throw new DamagedCache("its log was cut short");
        } catch (DamagedCache e) {
            notes.accept(note(folder, e));
            return empty(folder, program, notes);
        }
    }

    /** Opens it with nothing in it. */
    public static Cache empty(Path folder, Digest program, Consumer<String> notes) throws IOException {
        FileTree.delete(folder);
        Files.createDirectories(folder);
        var index = CacheIndex.empty();
        return new Cache(folder, program, notes, index, Log.open(logFile(folder, index.generation()), 0));
    }

    /** What was worked out from what this digest is of; absent if nothing was, or it is damaged. */
    public byte @Nullable [] get(Digest key) {
        var place = places.find(key);
        if (place == null) {
            return null;
        }
        try {
            return log.read(place);
        } catch (DamagedCache e) {
            note(e);
            return null;
        }
    }

    /** Whether it is there, unless damaged; it stays for the next build. */
    public boolean holds(Digest key) {
        return places.find(key) != null;
    }

    /**
     * What must be there, since something else that is there names it.
     *
     * @throws DamagedCache if it is not
     */
    public byte[] need(Digest key) {
        var place = places.find(key);
        if (place == null) {
            throw new DamagedCache("a part is missing");
        }
        return log.read(place);
    }

    /** Keeps a value; the bytes are not copied. */
    public void put(Digest key, byte[] value) {
        places.put(key, log.add(value), true);
        changed = true;
    }

    /** Keeps a value under its own digest, once. */
    public Digest put(byte[] value) {
        var key = Digest.of(value);
        if (!holds(key)) {
            put(key, value);
        }
        return key;
    }

    /** Lets a value be found under another key too. */
    public void alias(Digest key, Digest known) {
        var place = places.find(known);
        if (place != null) {
            places.put(key, place, true);
            changed = true;
        }
    }

    /** Says once that something in it was damaged. */
    private synchronized void note(DamagedCache seen) {
        if (!damaged) {
            damaged = true;
            notes.accept(note(folder, seen));
        }
    }

    /** Says that a cache could not be used. */
    public static String note(Path folder, DamagedCache seen) {
        return "The cache in " + folder + " could not be used (" + seen.getMessage()
                + "), so what it held was worked out anew.";
    }

    /** Makes what was put last, and lets all else stay, though nobody asked for it: for a build that had no need to. */
    public void keep() throws IOException {
        write(new CacheIndex(generation, log.end(), places));
        changed = false;
    }

    /** Makes what was put last: the next build finds it. */
    public void save() throws IOException {
        if (!changed && garbage() <= TOLERATED) {
            return;
        }
        long used = log.end() - garbage();
        if (garbage() > Math.max(TOLERATED, used)) {
            compact();
        } else {
            write(new CacheIndex(generation, log.end(), places));
        }
        changed = false;
    }

    @Override
    public void close() throws IOException {
        log.close();
    }

    /** Bytes of the log that this build did not ask for. Several keys may share a value: those count too often, and it is kept sooner. */
    private long garbage() {
        var live = new long[1];
        places.each((key, place, isUsed) -> live[0] += isUsed ? place.length() : 0);
        return Math.max(0, log.end() - live[0]);
    }

    /** Writes what is used into a log of its own; the old one goes when the index names the new one. */
    private void compact() throws IOException {
        var kept = new PlaceTable();
        try (var fresh = Log.open(logFile(folder, generation + 1), 0)) {
            var moved = new java.util.HashMap<Long, Place>();
            places.each((key, place, isUsed) -> {
                if (isUsed) {
                    kept.put(key, moved.computeIfAbsent(place.start(), start -> fresh.add(log.read(place))), true);
                }
            });
            write(new CacheIndex(generation + 1, fresh.end(), kept));
        }
        Files.deleteIfExists(logFile(folder, generation));
    }

    private void write(CacheIndex index) throws IOException {
        var fresh = folder.resolve(INDEX + ".new");
        Files.write(fresh, index.bytes(program));
        Files.move(fresh, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path logFile(Path folder, long generation) {
        return folder.resolve("values-" + generation + ".log");
    }
}
