package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private final StringWriter out = new StringWriter();
    private final Console console = new Console(new PrintWriter(out), new PrintWriter(new StringWriter(), true), true);

    @Test
    void letsNoWordOfAnArticleSteerTheTerminal() {
        console.print("The ferry\u001b]0;owned\u0007 sank\u001b[2J at \u202Eyad\u202C\r once\u009b31m.");

        assertThat(out.toString().stripTrailing())
                .isEqualTo("The ferry\uFFFD]0;owned\uFFFD sank\uFFFD[2J at \uFFFDyad\uFFFD\uFFFD once\uFFFD31m.");
    }

    @Test
    void keepsItsOwnStylesLinesAndTabs() {
        console.print(console.bold("Found") + " one\n\t" + console.faint("article"));

        assertThat(out.toString().stripTrailing())
                .isEqualTo("\u001b[1mFound\u001b[0m one\n\t\u001b[2marticle\u001b[0m");
    }
}
