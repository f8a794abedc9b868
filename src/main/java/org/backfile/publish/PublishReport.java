package org.backfile.publish;

/**
 * What was published, or would have been.
 *
 * @param target where, in words
 * @param version of the site: a git commit, or the release folder
 * @param changed whether the target was (would be) changed at all
 */
public record PublishReport(String target, String version, int files, long bytes, boolean changed) {}
