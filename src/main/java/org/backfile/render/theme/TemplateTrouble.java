package org.backfile.render.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;

/** A template, or the owner's page about the archive, that cannot be used. The message begins with {@code template:line}, so that its owner can go there. */
public final class TemplateTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateTrouble(String message) {
        super(message);
    }

    private TemplateTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    static TemplateTrouble of(String template, PebbleException e) {
        if (e instanceof LoaderException) {
            return new TemplateTrouble(
                    template + ": asks for a template that is in neither your own theme folder nor the built-in one ("
                            + e.getPebbleMessage() + ").",
                    e);
        }
        var file = e.getFileName() == null ? template : e.getFileName();
        var line = e.getLineNumber() == null ? 1 : e.getLineNumber();
        return new TemplateTrouble(
                file + ":" + line + ": " + e.getPebbleMessage() + " See docs/templates.md for what a template may use.",
                e);
    }
}
