package org.backfile.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes inputs of inputs: cut, flipped, doubled, mixed. A poor man's fuzzer, for where no other runs. */
final class Mutation {

    private static final int STEEP = 4_000;

    private Mutation() {}

    static byte[] of(List<byte[]> inputs, Random random) {
        var bytes = inputs.get(random.nextInt(inputs.size())).clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            var other = inputs.get(random.nextInt(inputs.size()));
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> flipped(bytes, at, random.nextInt(256));
                case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 3 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                case 4 ->
                    joined(
                            Arrays.copyOf(bytes, at),
                            Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
                default -> number(bytes, at, random);
            };
        }
        return bytes;
    }

    /** Inputs that take a program by surprise which calls itself for every level, or looks from every place to the end. */
    static List<byte[]> steep() {
        return List.of(
                        "<div>",
                        "<b>",
                        "<a href=x>",
                        "<table><tr><td>",
                        "<ul><li>",
                        "<svg>",
                        "<!--",
                        "<",
                        "</",
                        "&",
                        "[",
                        "{\"a\":",
                        "[[",
                        "(",
                        "((",
                        "\"",
                        "\"a ",
                        "'",
                        "> ",
                        "- ",
                        "* ",
                        "**a ",
                        "_a",
                        "`",
                        "![",
                        "[a](",
                        "a@",
                        ".",
                        "-",
                        " ",
                        "\n",
                        "\t",
                        "\r",
                        "a",
                        "A. ",
                        "By ",
                        "July ",
                        "2024-",
                        "1",
                        "© ",
                        "said ",
                        "\u201C",
                        "http://",
                        "NOT ",
                        "OR ",
                        "NEAR/9 ",
                        "a:",
                        "a: [",
                        "&a *a ",
                        "--\n",
                        "a,",
                        "=\n",
                        "\0",
                        "\u202E",
                        "\uFEFF",
                        "e\u0301\u0301\u0301",
                        "\u0130",
                        "|",
                        "| a ")
                .stream()
                .map(piece -> piece.repeat(STEEP / piece.length()).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] flipped(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        return bytes;
    }

    /** A length or a count that is far too large. */
    private static byte[] number(byte[] bytes, int at, Random random) {
        for (int i = at; i < Math.min(bytes.length, at + 4); i++) {
            bytes[i] = (byte) (random.nextBoolean() ? 0xFF : 0x7F);
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
