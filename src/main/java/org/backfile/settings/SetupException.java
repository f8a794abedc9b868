package org.backfile.settings;

import java.util.List;

/**
 * A build that cannot begin: unusable settings, a missing source, a broken template, an output folder that is not ours. Each message is a
 * sentence that names the place and says what to do.
 */
public final class SetupException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    public SetupException(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    public SetupException(String message) {
        this(List.of(message));
    }

    /** One or more, in the order of their places. */
    public List<String> messages() {
        return messages;
    }
}
