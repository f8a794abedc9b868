package org.backfile.search;

/** What a user can set about the search index. */
public record SearchOptions(int shardBytes) {

    /** 8 kB: small enough for one round trip, large enough to compress; see {@code docs/search-format.md}. */
    public static final SearchOptions DEFAULT = new SearchOptions(8192);
}
