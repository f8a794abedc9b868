package org.backfile.corrections;

import java.util.List;

/** A file of corrections that cannot be used. Each message is a sentence that begins with {@code corrections.csv:line} and says what to do. */
public final class CorrectionTrouble extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> messages;

    CorrectionTrouble(List<String> messages) {
        super(String.join("\n", messages));
        this.messages = List.copyOf(messages);
    }

    /** One or more, in the order of their lines. */
    public List<String> messages() {
        return messages;
    }
}
