package org.backfile.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickPrintingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    private Path own;

    public record Notice(String title, @Nullable String place, boolean open, int copies) {

        /** Pebble asks it only where no component has the name. */
        public boolean isOpen() {
            return !open;
        }

        public String shout() {
            return title + "!";
        }
    }

    private static final Notice NOTICE = new Notice("Tide & <harbour>", null, true, 1200);

    @Test
    void escapesComponentsOfRecordsOnce() throws IOException {
        assertThat(print("{{ notice.title }}, {{ notice.copies }}")).isEqualTo("Tide &amp; &lt;harbour&gt;, 1200");
    }

    @Test
    void leavesAloneWhatIsCalledRawOrHasBeenEscaped() throws IOException {
        assertThat(print("{{ notice.title | raw }} {{ notice.title | escape }}"))
                .isEqualTo("Tide & <harbour> Tide &amp; &lt;harbour&gt;");
        assertThat(print("{{ line(notice) }}{% macro line(n) %}<b>{{ n.title }}</b>{% endmacro %}"))
                .isEqualTo("<b>Tide &amp; &lt;harbour&gt;</b>");
    }

    @Test
    void escapesInAnotherWayWhereATemplateNamesIt() throws IOException {
        assertThat(print("{{ notice.title | escape(strategy=\"url_param\") }}"))
                .isEqualTo("Tide%20%26%20%3Charbour%3E");
    }

    @Test
    void printsNothingForAnAbsentComponent() throws IOException {
        assertThat(print("[{{ notice.place }}]{% if notice.place is null %} none{% endif %}"))
                .isEqualTo("[] none");
    }

    @Test
    void leavesOtherMethodsToPebble() throws IOException {
        assertThat(print("{{ notice.open }} {{ notice.shout }} {{ notice.title.length() }}"))
                .isEqualTo("true Tide &amp; &lt;harbour&gt;! 16");
    }

    @Test
    void knowsNoComponentThatIsNotThere() {
        assertThatThrownBy(() -> print("{{ notice.colour }}"))
                .isInstanceOf(TemplateTrouble.class)
                .hasMessageStartingWith("notice.peb:1")
                .hasMessageContaining("colour");
    }

    private String print(String template) throws IOException {
        Files.writeString(own.resolve("notice.peb"), template);
        var page = new Theme(own).page("notice.peb", "notice.html", Map.of("notice", NOTICE));
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }
}
