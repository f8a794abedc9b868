package org.backfile.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringValuesTest {

    private final RecurringValues recurring = new RecurringValues();

    @Test
    void letsHeadersShareWhatTheyHaveAlikeAndKeepsWhatIsTheirOwn() {
        var first = recurring.in(header("1.txt"));
        var second = recurring.in(header("2.txt"));

        assertThat(second).isEqualTo(header("2.txt"));
        assertThat(second.outlet()).isSameAs(first.outlet());
        assertThat(second.published()).isSameAs(first.published());
        assertThat(second.authors()).isSameAs(first.authors());
        assertThat(second.section()).isSameAs(first.section());
        assertThat(second.language()).isSameAs(first.language());
    }

    @Test
    void leavesOutWhatAHeaderDoesNotHave() {
        var bare = new Header("", "", source("1.txt"), null, List.of(), null, null, null, null, null);

        assertThat(recurring.in(bare)).isEqualTo(bare);
    }

    /** Every value an object of its own, as two files give them. */
    private static Header header(String path) {
        var day = LocalDate.of(1950, 6, 1);
        return new Header(
                "",
                "",
                source(path),
                "Ferry reopens",
                List.of(new Author(new String("Ada Quill"), null)),
                new Finding<>(new String("Port Ellery Gazette"), Certainty.EXPLICIT, List.of(), "It says so."),
                null,
                new Finding<>(
                        new DateInterval(day, day, new String("It says so.")),
                        Certainty.EXPLICIT,
                        List.of(),
                        "It says so."),
                new String("Harbour"),
                new String("en"));
    }

    private static Source source(String path) {
        return new Source(path, 0, 1, "0".repeat(64), 10);
    }
}
