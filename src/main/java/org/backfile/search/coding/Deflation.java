package org.backfile.search.coding;

import org.backfile.corpus.Digest;

/**
 * Makes raw deflate (RFC 1951): one block with Huffman codes of its own, whatever the size. A primer, text that comes before without being
 * written, lets short texts repeat what others of their kind say; who inflates must have it too. May be shared by threads.
 */
public final class Deflation {

    private static final int END = 256;

    private final Matches matches;
    private final Digest primer;

    /** Without a primer. */
    public Deflation() {
        this(new byte[0]);
    }

    /**
     * @param primer of which the last 32 kB count
     */
    public Deflation(byte[] primer) {
        this.matches = new Matches(primer);
        this.primer = Digest.of(primer);
    }

    /** By which its primer is known. */
    public Digest primer() {
        return primer;
    }

    /** The deflated form of some bytes. */
    public byte[] deflate(byte[] data) {
        var tokens = matches.of(data);
        var letterCounts = new int[286];
        var distanceCounts = new int[30];
        letterCounts[END] = 1;
        for (int token : tokens) {
            if (Matches.isMatch(token)) {
                letterCounts[Codes.lengthCode(Matches.length(token))]++;
                distanceCounts[Codes.distanceCode(Matches.distance(token))]++;
            } else {
                letterCounts[token]++;
            }
        }
        var letters = Huffman.of(letterCounts, 15);
        var distances = Huffman.of(distanceCounts, 15);
        var out = new BitSink(data.length / 2 + 64);
        out.bits(1, 1);
        out.bits(2, 2);
        CodeLengths.write(letters, distances, out);
        for (int token : tokens) {
            if (Matches.isMatch(token)) {
                match(token, letters, distances, out);
            } else {
                letters.write(token, out);
            }
        }
        letters.write(END, out);
        return out.toBytes();
    }

    private static void match(int token, Huffman letters, Huffman distances, BitSink out) {
        int length = Matches.length(token);
        int code = Codes.lengthCode(length);
        letters.write(code, out);
        out.bits(length - Codes.lengthBase(code), Codes.lengthBits(code));
        int distance = Matches.distance(token);
        code = Codes.distanceCode(distance);
        distances.write(code, out);
        out.bits(distance - Codes.distanceBase(code), Codes.distanceBits(code));
    }
}
