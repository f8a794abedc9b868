package org.backfile.corpus;

/**
 * An article of the archive: an extraction under the name it will keep.
 *
 * @param id ten lower-case base32 letters, see {@code docs/addresses.md}
 * @param path of its page from the site root: {@code articles/k3/nato-appears-divided-k3v7qm2aab.html}
 * @param extraction its text, metadata (language included) and ledger
 */
public record Article(String id, String path, Extraction extraction) {

    public Metadata metadata() {
        return extraction.metadata();
    }

    public Source source() {
        return extraction.item().source();
    }

    /** What lists need to know of it. */
    public Header header() {
        return Header.of(id, path, extraction);
    }
}
