package org.backfile.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void leavesALocaleThatKnowsUtf8() {
        assertThat(FileNames.next('/', "UTF-8", "de_DE.UTF-8")).isEmpty();
        assertThat(FileNames.next('/', "UTF-8", null)).isEmpty();
    }

    @Test
    void leavesWindowsWhichAsksNoLocale() {
        assertThat(FileNames.next('\\', "Cp1252", null)).isEmpty();
    }

    @Test
    void triesOneLocaleAfterAnotherAndNoneTwice() {
        assertThat(FileNames.next('/', "ANSI_X3.4-1968", null)).contains("C.UTF-8");
        assertThat(FileNames.next('/', "ANSI_X3.4-1968", "POSIX")).contains("C.UTF-8");
        assertThat(FileNames.next('/', "ISO-8859-1", "de_DE")).contains("C.UTF-8");
        assertThat(FileNames.next('/', "ANSI_X3.4-1968", "C.UTF-8")).contains("en_US.UTF-8");
        assertThat(FileNames.next('/', "ANSI_X3.4-1968", "en_US.UTF-8")).isEmpty();
    }
}
