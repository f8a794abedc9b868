package org.backfile.threads;

/** A thread that dies with the program, so that a run cut short by an error ends. */
final class Daemon {

    private Daemon() {}

    static Thread of(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
