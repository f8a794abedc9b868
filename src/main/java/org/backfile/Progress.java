package org.backfile;

/** Watches a run. Steps begin on one thread; parts may be done on any. */
public interface Progress {

    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step(String name, int total) {}

        @Override
        public void advance() {}
    };

    /**
     * A step of the run begins.
     *
     * @param total how often it will {@link #advance}; 0 where nobody knows
     */
    void step(String name, int total);

    /** One part of the step is done. */
    void advance();
}
