package org.backfile.render.voice;

import java.util.List;
import org.backfile.render.list.Pager;
import org.backfile.render.view.Value;
import org.jspecify.annotations.Nullable;

/**
 * What {@code speaker.peb} sees: all that one speaker is quoted with, in the order of the first article that carries it.
 *
 * @param name as the articles write it
 * @param deck how much that is
 * @param named {@code 4 articles}, leading to those that name the speaker; absent of a speaker whose name has no page
 * @param said what stands on this page
 * @param alike pairs of them that look alike and are held to be two
 */
public record SpeakerPage(
        String name, String deck, @Nullable Value named, List<Said> said, List<Alike> alike, Pager pager) {

    /**
     * Two utterances that share a run of words.
     *
     * @param note how many words, and why they are two
     */
    public record Alike(Said one, Said other, String note) {}

    public SpeakerPage {
        said = List.copyOf(said);
        alike = List.copyOf(alike);
    }
}
