package org.backfile.render.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Relations;
import org.backfile.corpus.Speaker;
import org.jspecify.annotations.Nullable;

/** Which speaker with a page is which name. Where two of a type go by one name, nobody can tell, and neither is the speaker. */
public final class NamedSpeakers {

    private record Key(NameType type, String name) {}

    private record Pair(Speaker speaker, List<Name> names) {

        @Nullable
        Name only() {
            return names.size() == 1 ? names.get(0) : null;
        }
    }

    private final Map<Key, Pair> pairs = new HashMap<>();

    public NamedSpeakers(Relations relations) {
        for (var speaker : relations.voices().speakers()) {
            if (speaker.path() != null && speaker.type() != null) {
                pairs.put(new Key(speaker.type(), speaker.name()), new Pair(speaker, new ArrayList<>()));
            }
        }
        for (var name : pairs.isEmpty() ? List.<Name>of() : relations.names().all()) {
            var pair = pairs.get(new Key(name.type(), name.name()));
            if (pair != null) {
                pair.names().add(name);
            }
        }
    }

    /** The speaker who goes by a name; absent where that is not known or the speaker has no page. */
    public @Nullable Speaker of(Name name) {
        var pair = pairs.get(new Key(name.type(), name.name()));
        return pair == null || pair.only() == null ? null : pair.speaker();
    }

    /** The name of a speaker; absent where it is not known. */
    public @Nullable Name of(Speaker speaker) {
        if (speaker.path() == null || speaker.type() == null) {
            return null;
        }
        return Objects.requireNonNull(pairs.get(new Key(speaker.type(), speaker.name())))
                .only();
    }
}
