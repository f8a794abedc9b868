package org.backfile.search.words;

/** A form of a group's word. */
public record Spelling(String text, Group group) {

    /** Whether the group stands under it. */
    public boolean isHome() {
        return text.equals(group.home());
    }
}
