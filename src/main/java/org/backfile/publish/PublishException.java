package org.backfile.publish;

/** A site that was not published. The target is as it was. */
public final class PublishException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose turn it is. */
    public enum Cause {
        /** The site, the settings or what lies at the target: the caller decides. */
        TARGET,
        /** Network, permissions, disk. */
        MACHINE
    }

    private final Cause reason;

    private PublishException(Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    static PublishException target(String message) {
        return new PublishException(Cause.TARGET, message);
    }

    static PublishException machine(String message) {
        return new PublishException(Cause.MACHINE, message);
    }

    public Cause reason() {
        return reason;
    }
}
