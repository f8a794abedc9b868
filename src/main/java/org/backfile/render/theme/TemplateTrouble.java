package org.backfile.render.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.regex.Pattern;

/** A template, or the owner's page about the archive, that cannot be used. The message begins with {@code template:line}, so that its owner can go there. */
public final class TemplateTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern UNKNOWN_ATTRIBUTE =
            Pattern.compile("^(?:Attribute|Root attribute) \\[([^\\]]*)\\] .*(?:does not exist|strict variables)");

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
                file + ":" + line + ": " + seen(e.getPebbleMessage())
                        + " See docs/templates.md for what a template may use.",
                e);
    }

    /** Pebble names a missing attribute by the Java class that lacks it; a template's author knows neither. */
    private static String seen(String message) {
        var unknown = UNKNOWN_ATTRIBUTE.matcher(message);
        if (unknown.find()) {
            return "There is no \"" + unknown.group(1) + "\" here.";
        }
        return message.endsWith(".") ? message : message + ".";
    }
}
