package org.backfile.address;

import java.util.List;

/** A {@code permalinks.tsv} that cannot be used. Each message is a sentence that begins with the file and line and says what to do. */
public final class PermalinkTrouble extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    PermalinkTrouble(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    /** One or more, in the order of their lines. */
    public List<String> messages() {
        return messages;
    }
}
