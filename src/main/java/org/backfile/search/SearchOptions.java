package org.backfile.search;

/** What a user can set about the search index. */
public record SearchOptions(int shardBytes) {

    /** 8 kB: small enough for one round trip, large enough that the manifest of 20,000 articles names every shard; see {@code docs/search-format.md}. */
    public static final SearchOptions DEFAULT = new SearchOptions(8192);
}
