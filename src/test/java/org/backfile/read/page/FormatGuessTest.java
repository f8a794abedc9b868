package org.backfile.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.backfile.corpus.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatGuessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- saved --><html><body>Ferry halted",
                "<title>Ferry halted</title>\n<blockquote>\nThe ferry stopped at noon.\n<p>\nForty passengers waited.",
                "<TITLE>Ferry halted</TITLE>\nThe ferry stopped at noon.",
                "\n  <table width=600><tr><td>The ferry stopped at noon.</td></tr></table>",
                "<!-- page 3 -->\n<center><h1>Ferry halted</h1></center>The ferry stopped at noon.",
                "<p>The ferry stopped at noon.\n<p>Forty passengers waited.\n<p>The wind fell at dawn.",
                "<meta charset=utf-8><link rel=stylesheet href=a.css><div>The ferry stopped at noon.</div>"
            })
    void readsAPageThatBeginsWithATag(String page) {
        assertThat(FormatGuess.of("ferry", page)).contains(Format.HTML);
        assertThat(FormatGuess.of("ferry.txt", page)).contains(Format.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ferry@harbour.example> wrote: the ferry stopped at noon.",
                "<p> is the tag of a paragraph, and this is a text about it.",
                "< 3 metres of water stood in the harbour, and the ferry stopped at noon.",
                "<title of the play unknown> The ferry stopped at noon.",
                "The harbour page has a <table> and a </table>, said its maker."
            })
    void readsTextThatHasASignOfATagAsText(String text) {
        assertThat(FormatGuess.of("ferry.txt", text)).contains(Format.TEXT);
    }

    @Test
    void leavesMarkdownThatBeginsWithATagMarkdown() {
        assertThat(FormatGuess.of("ferry.md", "<div align=center>Ferry halted</div>\n\nThe ferry stopped."))
                .contains(Format.MARKDOWN);
    }

    @Test
    void leavesOtherXmlToThoseWhoReadIt() {
        assertThat(FormatGuess.of("ferry.xml", "<?xml version=\"1.0\"?><nitf><title>Ferry</title></nitf>"))
                .isEmpty();
    }
}
