package org.backfile.corpus;

/**
 * What was asked of {@link Knowledge} for one item: with it, what follows for the item need not be worked out again when something else is
 * learnt, as long as the answers are the same.
 *
 * @param group the item belongs to
 * @param pieces whose recurrence was asked for; none where nothing is known of the group. Not copied, so nobody may change it
 * @param answers the digest of what was said
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; some hundred an article.
public record Questions(String group, long[] pieces, Digest answers) {}
