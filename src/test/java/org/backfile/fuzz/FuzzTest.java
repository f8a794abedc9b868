package org.backfile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every target bears what it is given to begin with, what once broke it, and a few hundred inputs made of both. */
class FuzzTest {

    private static final long SEED = 20260101;

    private static final int MADE = 60;

    @ParameterizedTest
    @EnumSource(Target.class)
    void bearsSoundInputsAndThoseThatBrokeItOnce(Target target) throws Exception {
        var trial = target.trial();

        for (var input : inputs(target)) {
            trial.run(input);
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void bearsInputsThatAreCutFlippedAndMixed(Target target) throws Exception {
        var trial = target.trial();
        var random = new Random(SEED);
        var inputs = inputs(target);

        for (int i = 0; i < MADE; i++) {
            var input = Mutation.of(inputs, random);
            try {
                trial.run(input);
            } catch (Exception | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + SEED + ", input " + i + ": " + e, e);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML", "JSON", "CSV", "FEED", "QUERY", "SETTINGS", "CORRECTIONS"})
    void takesItsTimeFromTheSizeOfAnInputAndNotFromItsShape(Target target) throws Exception {
        var trial = target.trial();

        for (var input : Mutation.steep()) {
            var shown = new String(input, 0, 12, StandardCharsets.UTF_8);
            try {
                Assertions.assertTimeout(Duration.ofSeconds(20), () -> trial.run(input), shown);
            } catch (StackOverflowError e) {
                throw new AssertionError(shown + " overflows the stack", e);
            }
        }
    }

    private static List<byte[]> inputs(Target target) throws IOException {
        var inputs = new ArrayList<>(target.seeds());
        var folder = Path.of("src/test/resources/fuzz", target.name().toLowerCase(Locale.ROOT));
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    inputs.add(Files.readAllBytes(file));
                }
            }
        }
        assertThat(inputs).isNotEmpty();
        return inputs;
    }
}
