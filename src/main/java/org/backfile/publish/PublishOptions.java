package org.backfile.publish;

import org.jspecify.annotations.Nullable;

/**
 * Where an archive is published.
 *
 * @param target a folder, a git URL, or the name of a remote of the repository around the settings; absent when only the command says it
 * @param branch of the git repository
 * @param domain a domain of one's own for GitHub Pages, written to {@code CNAME}; absent for none
 */
public record PublishOptions(
        @Nullable String target, String branch, @Nullable String domain) {

    public static final PublishOptions DEFAULT = new PublishOptions(null, "gh-pages", null);
}
