package org.backfile.cli;

/** What the program tells its caller. */
final class Exit {

    /** Done; there may be warnings. */
    static final int DONE = 0;

    /** An item was lost or a check failed; the site is whole. */
    static final int LOST = 1;

    /** The call, the settings, a template or a source cannot be used, or the output folder is not ours. */
    static final int USAGE = 2;

    /** The machine: disk full, lock held, push refused. */
    static final int MACHINE = 3;

    private Exit() {}
}
