package org.backfile.read.picture;

import java.io.IOException;
import org.backfile.corpus.Picture.Standing;

/** Why a picture is not shown. */
public final class NotShown extends IOException {

    private static final long serialVersionUID = 1L;

    private final Standing standing;
    private final String reason;

    NotShown(Standing standing, String reason) {
        super(reason);
        this.standing = standing;
        this.reason = reason;
    }

    public Standing standing() {
        return standing;
    }

    /** As in {@link org.backfile.corpus.Picture#note}. */
    public String reason() {
        return reason;
    }
}
