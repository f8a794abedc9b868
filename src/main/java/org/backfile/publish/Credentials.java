package org.backfile.publish;

import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.jspecify.annotations.Nullable;

/** What may be shown of an address, and how a token is handed over. */
final class Credentials {

    private Credentials() {}

    /** A text without the password of any URL in it. */
    static String hidden(String text) {
        return text.replaceAll("://[^/@\\s]+@", "://");
    }

    /** GitHub and GitLab take a token as the password of a user by any name. */
    static @Nullable CredentialsProvider of(@Nullable String token) {
        return token == null ? null : new UsernamePasswordCredentialsProvider("x-access-token", token);
    }
}
