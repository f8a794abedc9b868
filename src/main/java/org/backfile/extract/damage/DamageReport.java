package org.backfile.extract.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Label;
import org.backfile.extract.date.LabelledText;

/** All damage seen in an item. Proposals only: the article shows what stands in the item. */
public final class DamageReport {

    private DamageReport() {}

    /**
     * Looks for lost letters and mangled characters in what the article keeps, and for an end that is missing.
     *
     * @param passages all of the item in order, with their labels
     * @return in the order of the item
     */
    public static List<Damage> of(List<LabelledText> passages) {
        var body = passages.stream()
                .filter(passage -> passage.label() == Label.BODY)
                .toList();
        var shown = passages.stream()
                .filter(passage -> passage.label() == Label.BODY
                        || passage.label() == Label.HEADLINE
                        || passage.label() == Label.DECK
                        || passage.label() == Label.CAPTION)
                .toList();
        var damage = new ArrayList<Damage>();
        damage.addAll(LostLetters.find(body));
        damage.addAll(Mojibake.find(shown));
        damage.addAll(CutOff.find(passages));
        damage.sort(
                Comparator.comparingInt((Damage each) -> each.span().start()).thenComparing(Damage::seen));
        return List.copyOf(damage);
    }
}
