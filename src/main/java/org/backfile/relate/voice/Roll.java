package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.backfile.corpus.Speaker;
import org.backfile.corpus.Voices.Alike;

/**
 * Utterances and speakers under the numbers by which they are published: utterances by their first quotation, speakers in the order of
 * the alphabet.
 */
@SuppressWarnings("ArrayRecordComponent") // Two are never compared.
record Roll(int[] utteranceOfQuote, int[] speakerOfUtterance, List<Speaker> speakers) {

    static Roll of(Quoted quoted, Joined joined, Cast cast) {
        var utteranceOfQuote = new int[quoted.size()];
        // By their number in the cast, -1 where nobody is named.
        var roles = new int[quoted.size()];
        int utterances = 0;
        for (int quote = 0; quote < quoted.size(); quote++) {
            int first = joined.of(quote);
            int utterance = first == quote ? utterances : utteranceOfQuote[first];
            if (first == quote || roles[utterance] < 0) {
                roles[utterance] = quoted.speaker(quote);
            }
            utteranceOfQuote[quote] = utterance;
            utterances += first == quote ? 1 : 0;
        }
        return listed(utteranceOfQuote, Arrays.copyOf(roles, utterances), cast);
    }

    private static Roll listed(int[] utteranceOfQuote, int[] roles, Cast cast) {
        var utterances = new TreeMap<Integer, Integer>(cast.order());
        Arrays.stream(roles).filter(role -> role >= 0).forEach(role -> utterances.merge(role, 1, Integer::sum));
        var quotations = new int[cast.roles().size()];
        Arrays.stream(utteranceOfQuote)
                .map(utterance -> roles[utterance])
                .filter(role -> role >= 0)
                .forEach(role -> quotations[role]++);
        var numbers = new HashMap<Integer, Integer>();
        var speakers = new ArrayList<Speaker>();
        utterances.forEach((role, said) -> {
            var who = cast.roles().get(role);
            numbers.put(role, speakers.size());
            speakers.add(new Speaker("", who.name(), who.type(), quotations[role], said, null));
        });
        return new Roll(
                utteranceOfQuote,
                Arrays.stream(roles)
                        .map(role -> role < 0 ? -1 : number(role, numbers))
                        .toArray(),
                List.copyOf(speakers));
    }

    private static int number(int role, Map<Integer, Integer> numbers) {
        return Objects.requireNonNull(numbers.get(role));
    }

    /** Utterances that look alike, each two once with the longest run of words, from quotations that do. */
    List<Alike> alike(List<Alike> quotations) {
        var all = quotations.stream()
                .map(pair -> new Alike(utteranceOfQuote[pair.a()], utteranceOfQuote[pair.b()], pair.words()))
                .filter(pair -> pair.a() != pair.b())
                .sorted(Comparator.comparingInt(Alike::a)
                        .thenComparingInt(Alike::b)
                        .thenComparing(Comparator.comparingInt(Alike::words).reversed()))
                .toList();
        var longest = new ArrayList<Alike>();
        for (var pair : all) {
            var last = longest.isEmpty() ? null : longest.get(longest.size() - 1);
            if (last == null || last.a() != pair.a() || last.b() != pair.b()) {
                longest.add(pair);
            }
        }
        return List.copyOf(longest);
    }
}
