package org.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backfile.corpus.Problem;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfigFile;
import org.backfile.testing.GoldenCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build says to its owner about wrong input, word for word: {@code lost} and {@code warning} about an item, {@code error} where the
 * build cannot begin. The folder of the archive is written as {@code DIR}.
 */
class GoldenInvalidTest {

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> saysWhatIsWrongWhereAndWhatToDo() throws IOException {
        return GoldenCase.of("golden-invalid").stream().map(golden -> dynamicTest(golden.name(), () -> holds(golden)));
    }

    private void holds(GoldenCase golden) throws IOException {
        var archive = folder.resolve(golden.name());
        golden.copyTo(archive);
        var expected = golden.folder().resolve("expected-problems.txt");

        var said = String.join("\n", build(archive)).replace(archive.toString(), "DIR") + "\n";

        if (GoldenCase.recording()) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    private static List<String> build(Path archive) throws IOException {
        try {
            var config = SiteConfigFile.read(archive.resolve(SiteConfigFile.NAME));
            return new Backfile(config)
                    .build().problems().stream().map(GoldenInvalidTest::line).toList();
        } catch (SetupException e) {
            return e.messages().stream().map(message -> "error: " + message).toList();
        }
    }

    private static String line(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message();
    }
}
