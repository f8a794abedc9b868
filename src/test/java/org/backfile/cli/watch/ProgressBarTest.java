package org.backfile.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.backfile.Progress;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final long MILLISECOND = 1_000_000;

    private final StringWriter screen = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(screen), clock::get);

    @Test
    void saysHowLongItStillTakesOnceItKnows() {
        run(2000);

        assertThat(lines().get(0)).isEqualTo("Reading   ──────────────────────── 0 of 2,000");
        assertThat(lines()).anyMatch(line -> line.endsWith(" 250 of 2,000"));
        assertThat(lines()).anyMatch(line -> line.endsWith(" 1,000 of 2,000, about 10 s"));
    }

    @Test
    void drawsAtMostTenTimesASecondOverItselfAndInOneLine() {
        run(2000);

        assertThat(lines()).hasSizeBetween(190, 205).allMatch(line -> line.length() < 80);
        assertThat(screen.toString()).doesNotContain("\n").doesNotContain("\r\u001b[K");
    }

    @Test
    void countsBytesInAMeasureThatFits() {
        bar.step("Reading", 1_040_000_000L, Progress.Unit.BYTES);
        clock.addAndGet(1000 * MILLISECOND);
        bar.advance(312_400_000);
        bar.step("Reading", 9_500_000, Progress.Unit.BYTES);

        assertThat(lines())
                .extracting(line -> line.substring(line.lastIndexOf('\u2500') + 2))
                .containsExactly("0 of 1,040 MB", "312 of 1,040 MB", "0 of 9,500 kB");
    }

    @Test
    void leavesNoTraceAndDrawsNoMoreWhenItHasEnded() {
        bar.step("Reading", 10);
        bar.end();
        bar.step("Building", 0);

        assertThat(screen.toString()).endsWith("\r\u001b[K").doesNotContain("Building");
    }

    /** A part every ten milliseconds. */
    private void run(int parts) {
        bar.step("Reading", parts);
        for (int i = 0; i < parts; i++) {
            clock.addAndGet(10 * MILLISECOND);
            bar.advance(1);
        }
    }

    private List<String> lines() {
        return Arrays.stream(screen.toString().split("\r"))
                .map(line -> line.replace("\u001b[K", ""))
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceFirst("[━─]+$", "────────────────────────"))
                .toList();
    }
}
