package org.backfile.cli.watch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.backfile.corpus.Sha256;

/**
 * The machine a build ran on.
 *
 * @param version of this program
 * @param java of the virtual machine
 * @param system its name and architecture
 * @param settings SHA-256 of the settings file; empty without one
 * @param heapPeak bytes of articles, indexes and the like that were in memory at once, at most
 * @param heapMost bytes that were allowed
 * @param residentPeak bytes of memory that the whole process held at once, as the system counts; only Linux says
 */
public record Circumstances(
        String version,
        String java,
        String system,
        int processors,
        String settings,
        long heapPeak,
        long heapMost,
        OptionalLong residentPeak) {

    private static final Path STATUS = Path.of("/proc/self/status");

    /** As it is now. */
    public static Circumstances now(String version, Path settings) throws IOException {
        return new Circumstances(
                version,
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Files.isRegularFile(settings) ? Sha256.of(Files.readAllBytes(settings)) : "",
                fullestHeap(),
                Runtime.getRuntime().maxMemory(),
                mostResident());
    }

    /** The parts of the heap need not have been fullest at the same time, so this is an upper bound. */
    private static long fullestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static OptionalLong mostResident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }
}
