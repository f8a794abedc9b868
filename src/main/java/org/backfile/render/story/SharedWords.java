package org.backfile.render.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.corpus.Corpus;
import org.backfile.corpus.Voices;
import org.backfile.render.view.Value;

/** The utterances that several articles of a story carry. */
final class SharedWords {

    private static final int SHOWN = 20;

    /** Places that are linked for one quotation. */
    private static final int PLACES = 8;

    private record Carrier(Member member, int quote) {

        String words() {
            return member.quoted().get(quote);
        }
    }

    private final Voices voices;
    private final List<Member> members;

    SharedWords(Corpus corpus, List<Member> members) {
        this.voices = corpus.relations().voices();
        this.members = members;
    }

    List<StoryPage.Shared> shared() {
        var carriers = new TreeMap<Integer, List<Carrier>>();
        for (var member : members) {
            for (int i = 0; i < member.quotes().size(); i++) {
                int utterance = voices.number(member.id(), i);
                if (utterance >= 0) {
                    carriers.computeIfAbsent(utterance, key -> new ArrayList<>())
                            .add(new Carrier(member, i));
                }
            }
        }
        return carriers.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                                .map(Carrier::member)
                                .distinct()
                                .count()
                        > 1)
                .sorted(Comparator.comparing((Map.Entry<Integer, List<Carrier>> entry) ->
                        -entry.getValue().size()))
                .limit(SHOWN)
                .map(this::shared)
                .toList();
    }

    private StoryPage.Shared shared(Map.Entry<Integer, List<Carrier>> utterance) {
        var fullest = utterance.getValue().get(0);
        for (var carrier : utterance.getValue()) {
            fullest = carrier.words().length() > fullest.words().length() ? carrier : fullest;
        }
        int speaker = voices.utterance(utterance.getKey()).speaker();
        return new StoryPage.Shared(
                "\u201c" + fullest.words() + "\u201d",
                fullest.member().language().isEmpty() ? null : fullest.member().language(),
                speaker < 0
                        ? Value.supplied("speaker not named")
                        : Value.source(voices.speakers().get(speaker).name())
                                .linked(voices.speakers().get(speaker).path()),
                utterance.getValue().stream()
                        .limit(PLACES)
                        .map(carrier -> {
                            var spot = carrier.member().quotes().get(carrier.quote());
                            return Value.archive(carrier.member().letter() + ", " + spot.words())
                                    .linked(spot.path());
                        })
                        .toList(),
                utterance.getValue().size() > PLACES
                        ? "and " + (utterance.getValue().size() - PLACES) + " more"
                        : "",
                utterance.getValue().size());
    }
}
