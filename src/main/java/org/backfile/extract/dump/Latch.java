package org.backfile.extract.dump;

/** Something that a line opened, and that running text closes again unless more lines say that it goes on. */
final class Latch {

    private static final int FADES = 3;

    private boolean open;
    private int prose;

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
        prose = 0;
    }

    void goesOn() {
        prose = 0;
    }

    void passes(boolean running) {
        prose = running ? prose + 1 : prose;
        open &= prose < FADES;
    }
}
