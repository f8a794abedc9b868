package org.backfile.search.find;

/** A file of the index that cannot be read as the format tells. The message is what was seen, without the file's name. */
final class DamagedIndex extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedIndex(String message) {
        super(message);
    }
}
