package org.backfile.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.backfile.cli.start.SecondProgram;
import org.backfile.read.Skip;
import org.jspecify.annotations.Nullable;

/**
 * Starts the program a second time for a large corpus. The launcher starts it as suits a small one: with the compiler that is done soonest,
 * whose code is half as fast. How large the corpus is only the settings tell; so the program looks and, where it pays, hands the work to a
 * second one that compiles at leisure.
 */
final class FullSpeed {

    /** The system property with which the launcher names the option of java that suits a small corpus. */
    static final String QUICK = "backfile.quick";

    /** How the launcher has memory cleared: by one thread, which starts soonest. */
    private static final String SERIAL = "-XX:+UseSerialGC";

    /**
     * Some 9,000 articles of 2.3 kB. Before the better compiler pays, it has to work itself: 10,000 take 61 s of all processors with the plain one
     * and 60 with both, 20,000 take 113 and 95.
     */
    static final long LARGE = 20L << 20;

    /**
     * Some 900 articles, for a program that stays and builds again and again. One changed article of 1,000 takes 11 s of all processors with the
     * plain compiler each time; with both 25 the first time, then 12, 9 and 8.
     */
    static final long LARGE_IF_IT_STAYS = 4L << 20;

    /**
     * What keeps the better compiler to what earns its work. Left to itself it spends more than half of all processor time on 20,000 articles,
     * on three thousand methods with all that they call; later and with less of that, 20,000 take 271 s in place of 328. What waits for it runs
     * without being measured in full while it is busy, which is what slows the plain code most: 10,000 take 7 % less. A Java that does not know
     * one of these goes on without.
     */
    private static final List<String> SPARING = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:Tier3DelayOn=0",
            "-XX:Tier3DelayOff=0",
            "-XX:MaxInlineLevel=9",
            "-XX:FreqInlineSize=150",
            "-XX:InlineSmallCode=1500");

    /**
     * Where Java may take as much as it likes, articles that come and go have 96 MB, however small the rest is, and all processors clear them: 20,000
     * articles take 51 s and 496 MB in place of 58 and 360. A heap that begins with a 64th of the machine's memory, as Java's own does, is filled
     * before it is cleared once.
     */
    private static final List<String> ROOM = List.of("-XX:+UseParallelGC", "-Xms192m", "-Xmn96m");

    /**
     * Where memory is short, headers, names and words, which stay from step to step, get all but a sixth of it: with Java's own ratio of 2, a
     * heap of 384 MB has no more than 256 for them, and 100,000 articles need 300.
     */
    private static final List<String> TIGHT = List.of(SERIAL, "-XX:NewRatio=5");

    /** Bytes that Java may take from which on memory is not short. */
    private static final long AMPLE = 1L << 30;

    private FullSpeed() {}

    /**
     * Hands over if the sources are large and this program was started for small ones.
     *
     * @param large bytes of articles from which on the sources are large
     * @param arguments of this program
     * @return the exit code of the other program; empty if this one shall do the work
     */
    static OptionalInt handOver(List<Path> sources, long large, List<String> arguments) throws IOException {
        var quick = System.getProperty(QUICK);
        return quick == null || !isLarge(sources, large)
                ? OptionalInt.empty()
                : OptionalInt.of(second(quick, arguments).run(Map.of()));
    }

    /** Whether the files of some folders hold more than so many bytes of articles; looks no further than it must. */
    static boolean isLarge(List<Path> sources, long large) throws IOException {
        var bytes = new AtomicLong();
        for (var source : sources) {
            if (Files.exists(source)) {
                Files.walkFileTree(source, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        boolean enough = bytes.addAndGet(ofArticles(file, attributes.size())) > large;
                        return enough ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException error) {
                        return FileVisitResult.CONTINUE; // the reader will tell
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        return bytes.get() > large;
    }

    /**
     * How much of a file is work, as bytes of plain articles, by its name alone. Of pages as the web has them most is markup, scripts and styles: 618
     * pages with 116 MB take both ways as long as some 20 MB of Markdown.
     */
    private static long ofArticles(Path file, long size) {
        var name = file.getFileName().toString();
        if (!Skip.file(name).isEmpty()) {
            return 0;
        }
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html", "htm", "xhtml", "mht", "mhtml", "warc" -> size / 5;
            default -> size;
        };
    }

    private static SecondProgram second(String quick, List<String> arguments) {
        var launchers = List.of(quick, "-D" + QUICK + "=" + quick, SERIAL);
        return new SecondProgram(
                Main.class.getName(),
                options(Runtime.getRuntime().maxMemory()),
                option -> !launchers.contains(option),
                arguments);
    }

    /**
     * What java gets.
     *
     * @param allowed bytes that it may take for objects; the user's own limit, given to the first program, holds for the second as well
     */
    static List<String> options(long allowed) {
        return Stream.concat(SPARING.stream(), (allowed < AMPLE ? TIGHT : ROOM).stream())
                .toList();
    }
}
