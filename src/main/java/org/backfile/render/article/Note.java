package org.backfile.render.article;

import org.jspecify.annotations.Nullable;

/**
 * A note in the margin, level with its passage.
 *
 * @param words of the passage that it is about
 * @param isDamage whether the words seem damaged; else they are evidence
 * @param head what follows the words, in bold: {@code → remaining?}, or the fact they are evidence for
 * @param text the rest of the note; may be empty
 * @param path of the page that the head leads to, from the site root, with an anchor; absent where it leads nowhere
 */
public record Note(
        String words,
        boolean isDamage,
        String head,
        String text,
        @Nullable String path) {

    Note(String words, boolean isDamage, String head, String text) {
        this(words, isDamage, head, text, null);
    }
}
