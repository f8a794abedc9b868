package org.backfile.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void tellsWhereWhatAndWhatToDo() {
        var lost = Problem.lost("empty-file", "ferry.txt", "It is empty.", "Fill it.");
        var warning = Problem.warning("bad-date", "ferry.txt:2", "No day.", "Mend it.");

        assertThat(lost.message()).isEqualTo("ferry.txt: It is empty. Fill it.");
        assertThat(lost.severity()).isEqualTo(Problem.Severity.LOST);
        assertThat(warning.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(warning.code()).isEqualTo("bad-date");
    }

    @Test
    void givesATerminalNoOrders() {
        var problem = Problem.lost("x", "a\u001B[2Jb\u0000.txt", "\u007F\u009F\u202A\u202E", "\u2066\u2069\u001F.");

        assertThat(problem.message()).isEqualTo("a\uFFFD[2Jb\uFFFD.txt: \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD\uFFFD.");
    }

    @Test
    void leavesAllOtherCharactersAsTheyAre() {
        var words = " ~\u00A0é\u2029\u202F\u2065\u206A港\uD83D\uDEA2";

        assertThat(Problem.lost("x", words, words, words).message()).isEqualTo(words + ": " + words + " " + words);
    }

    @Test
    void namesAFaultOfTheProgramByItsKind() {
        var fault = Problem.fault("ferry.txt", new IllegalStateException("secret"));

        assertThat(fault.code()).isEqualTo(Problem.FAULT);
        assertThat(fault.message()).startsWith("ferry.txt: The program stumbled over this (IllegalStateException).");
    }
}
