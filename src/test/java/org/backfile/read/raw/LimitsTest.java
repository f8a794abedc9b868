package org.backfile.read.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void saysHowLargeAnItemIsWhereItIsKnown() {
        var limits = new Limits(1_000, 5_000, 10);

        assertThat(limits.tooLarge("a.txt", "file", 1_001).message())
                .isEqualTo(
                        "a.txt: The file has 1001 bytes, more than the 1000 that are allowed. Split it into articles, or raise"
                                + " read.max-file-size in site-config.yaml.");
        assertThat(limits.tooLarge("a.jsonl:3", "record", 0).message())
                .startsWith("a.jsonl:3: The record has more than the 1000 that are allowed.");
        assertThat(limits.tooLarge("a.txt", "file", 1_000).message()).contains("has more than");
        assertThat(limits.tooLarge("a.txt", "file", 0).code()).isEqualTo("large-file");
    }
}
