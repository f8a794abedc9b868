package org.backfile.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Speaker;
import org.backfile.corpus.Voices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedSpeakersTest {

    private static final Speaker LIND = speaker("Ivar Lind", NameType.PERSON, "speakers/ivar-lind.html");

    @Test
    void joinsASpeakerAndTheNameTheyGoBy() {
        var lind = name("a", NameType.PERSON, "Ivar Lind");
        var speakers = new NamedSpeakers(relations(List.of(LIND), lind, name("b", NameType.PERSON, "Mara Holt")));

        assertThat(speakers.of(lind)).isEqualTo(LIND);
        assertThat(speakers.of(LIND)).isEqualTo(lind);
    }

    @Test
    void joinsNobodyWhereTwoGoByOneName() {
        var one = name("a", NameType.PERSON, "Ivar Lind");
        var speakers = new NamedSpeakers(relations(List.of(LIND), one, name("b", NameType.PERSON, "Ivar Lind")));

        assertThat(speakers.of(one)).isNull();
        assertThat(speakers.of(LIND)).isNull();
    }

    @Test
    void joinsNoPlaceWithAPersonAndNoSpeakerWithoutAPage() {
        var place = name("a", NameType.PLACE, "Ivar Lind");
        var unpaged = speaker("Mara Holt", NameType.PERSON, null);
        var holt = name("b", NameType.PERSON, "Mara Holt");
        var speakers = new NamedSpeakers(relations(List.of(LIND, unpaged), place, holt));

        assertThat(speakers.of(place)).isNull();
        assertThat(speakers.of(holt)).isNull();
        assertThat(speakers.of(unpaged)).isNull();
    }

    private static Relations relations(List<Speaker> speakers, Name... names) {
        var voices =
                new Voices(speakers, Map.of(), new int[1], new int[0], new byte[0], new int[0], List.of(), List.of());
        return Relations.NONE
                .with(new Names(List.of(names), Map.of(), new int[1], new int[0]))
                .with(voices);
    }

    private static Name name(String id, NameType type, String name) {
        return new Name(id, type, name, List.of(name), 1, 1, null);
    }

    private static Speaker speaker(String name, NameType type, @Nullable String path) {
        return new Speaker("", name, type, 2, 2, path);
    }
}
