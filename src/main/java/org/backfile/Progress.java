package org.backfile;

/** Watches a run. Steps begin on one thread; parts may be done on any. */
public interface Progress {

    /** What a step counts. */
    enum Unit {
        PARTS,
        BYTES
    }

    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step(String name, long total, Unit unit) {}

        @Override
        public void advance(long amount) {}
    };

    /**
     * A step of the run begins.
     *
     * @param total how far it will {@link #advance}; 0 where nobody knows
     */
    void step(String name, long total, Unit unit);

    /** A step that counts parts. */
    default void step(String name, long total) {
        step(name, total, Unit.PARTS);
    }

    /** So much more of the step is done. */
    void advance(long amount);
}
