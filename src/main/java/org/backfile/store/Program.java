package org.backfile.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.backfile.corpus.Digest;

/** The program itself, as something that results depend on. */
public final class Program {

    private Program() {}

    /**
     * Equal for equal programs, wherever and whenever they were installed: over the names and check sums of what the jar holds; of classes in
     * folders, as a developer runs them, over their bytes and over the libraries beside them. Takes some 50 ms the first time.
     */
    public static Digest digest() {
        return Known.DIGEST;
    }

    /** Worked out when it is first asked for. */
    private static final class Known {

        static final Digest DIGEST = digest();

        private static Digest digest() {
            try {
                var home = Path.of(Program.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                var sum = new Digest.Sum().add(Runtime.version().toString());
                if (Files.isDirectory(home)) {
                    classes(home, sum);
                    libraries(sum);
                } else {
                    jar(home, sum);
                }
                return sum.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void jar(Path jar, Digest.Sum sum) throws IOException {
            try (var zip = new ZipFile(jar.toFile())) {
                zip.stream()
                        .forEach(entry ->
                                sum.add(entry.getName()).add(entry.getCrc()).add(entry.getSize()));
            }
        }

        private static void classes(Path folder, Digest.Sum sum) throws IOException {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
                }
            }
        }

        private static void libraries(Digest.Sum sum) throws IOException {
            for (var name : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
                var file = Path.of(name);
                if (Files.isRegularFile(file)) {
                    sum.add(name)
                            .add(Files.size(file))
                            .add(Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
    }
}
