package org.backfile.testing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.backfile.site.FileTree;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the site of the demo, built once for all test classes by the packaged program: {@code @ExtendWith(DemoSite.class)} and a
 * parameter of type {@link Built}. Not to be written to.
 */
public final class DemoSite implements ParameterResolver {

    /** A built site and the archive it was made of. */
    public record Built(Path archive, Path folder) implements AutoCloseable {

        /** The path of every page from the root, sorted. */
        public List<String> pages() {
            try (var files = Files.walk(folder)) {
                return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> path.endsWith(".html"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** One page of each kind: what lies in different folders or at the top differs in kind. */
        public List<String> kinds() {
            var first = pages().stream().collect(toMap(Built::kind, page -> page, (one, other) -> one, TreeMap::new));
            return List.copyOf(first.values());
        }

        @Override
        public void close() throws IOException {
            FileTree.delete(archive);
        }

        private static String kind(String page) {
            int folder = page.lastIndexOf('/');
            return page.startsWith("articles/")
                    ? "articles"
                    : page.endsWith("index.html") || folder < 0 ? page : page.substring(0, folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Built.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(DemoSite.class))
                .getOrComputeIfAbsent(Built.class, key -> build(), Built.class);
    }

    /** Tests run in more than one process, and only one at a time can build an archive: each has a copy. */
    private static Built build() {
        try {
            var archive = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo");
            for (var each : List.of("seeds", "site-config.yaml")) {
                copy(Path.of(each), archive);
            }
            var run = Program.run(archive, "build");
            assertThat(run.exit()).as(run.output()).isZero();
            return new Built(archive, archive.resolve("site"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path root, Path target) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(file.toString()));
            }
        }
    }
}
