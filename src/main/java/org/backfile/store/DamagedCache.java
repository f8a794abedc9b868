package org.backfile.store;

/** A cache that turns out not to hold what it should, while it is read. Without it the same build goes through. */
public final class DamagedCache extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param seen what is wrong, a clause */
    DamagedCache(String seen) {
        super(seen);
    }

    DamagedCache(String seen, Throwable cause) {
        super(seen, cause);
    }
}
