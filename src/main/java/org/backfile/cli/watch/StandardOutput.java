package org.backfile.cli.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stream of what the user asked for. A writer around it hides that it could not write, and an extract that a full disk cut short would pass
 * for a whole one; so this remembers.
 */
public final class StandardOutput extends OutputStream {

    private final OutputStream stream;
    private @Nullable IOException failure;

    public StandardOutput(OutputStream stream) {
        this.stream = stream;
    }

    /** Why something could not be written; absent where the reader went away, as {@code head} does, with all that it wanted. */
    public Optional<IOException> failure() {
        return Optional.ofNullable(failure)
                .filter(each -> !String.valueOf(each.getMessage()).contains("pipe"));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        if (failure == null) {
            try {
                stream.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }
}
