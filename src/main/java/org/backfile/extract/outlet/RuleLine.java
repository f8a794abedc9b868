package org.backfile.extract.outlet;

/**
 * A line of the settings that says something about an outlet.
 *
 * @param where it stands: {@code site-config.yaml:14}
 * @param key what it sets: {@code drop}
 * @param value as it is written
 */
public record RuleLine(String where, String key, String value) {

    /** {@code Rule "drop: .promo" for The Harbour Post in the settings.} */
    String sentence(String outlet) {
        return "Rule \"" + key + ": " + value + "\" for " + outlet + " in the settings.";
    }
}
