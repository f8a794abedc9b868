package org.backfile.read.raw;

import java.io.IOException;
import org.backfile.corpus.Problem;

/** Why a stream is not read on, told so that the owner of the file can mend it. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    /** Of a file that was made to unpack to far more than it seems. */
    public static final String BOMB = "packed-bomb";

    private final String code;
    private final String seen;
    private final String advice;

    /**
     * @param code as in {@link Problem#code}
     * @param seen what was found, a sentence
     * @param advice what to do, a sentence
     */
    public Refusal(String code, String seen, String advice) {
        super(seen);
        this.code = code;
        this.seen = seen;
        this.advice = advice;
    }

    /** Whether nothing of the file is to be read any more. */
    public boolean isBomb() {
        return code.equals(BOMB);
    }

    /** The same as a problem of a file. */
    public Problem at(String where) {
        return Problem.lost(code, where, seen, advice);
    }
}
