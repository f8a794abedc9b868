package org.backfile.read.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipEntryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/ferry.txt",
                "../ferry.txt",
                "a/../../ferry.txt",
                "..",
                "a/..",
                "C:ferry.txt",
                "c:/ferry.txt",
                "a\nb.txt",
                "a\u0000.txt",
                "a\u001F"
            })
    void isUnsafeWhereItsNameLeadsOutOrSpeaksToTheTerminal(String name) {
        assertThat(entry(name).isUnsafe()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry.txt", "a/b/ferry.txt", "..ferry.txt", "a/...", "a..b/c", "ferry: a tale.txt", "a b"})
    void isSafeElsewhere(String name) {
        assertThat(entry(name).isUnsafe()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/", "a/b/"})
    void isAFolderWhereItsNameEndsInASlash(String name) {
        assertThat(entry(name).isFolder()).isTrue();
        assertThat(entry(name + "c").isFolder()).isFalse();
    }

    private static ZipEntry entry(String name) {
        return new ZipEntry(name, false, false, 0, 0, 0, 0, 0);
    }
}
