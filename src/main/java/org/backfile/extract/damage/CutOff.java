package org.backfile.extract.damage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Label;
import org.backfile.corpus.Span;
import org.backfile.extract.date.LabelledText;

/** A text that stops short before a plea to subscribe: its last paragraph ends in dots or in the middle of a sentence. */
final class CutOff {

    private static final Pattern WALL = Pattern.compile(
            "(?i)\\b(?:subscribe|subscription|subscribers?\\sonly|sign\\sin|log\\s?in|register)\\b.{0,60}\\b(?:continue|keep|read(?:ing)?|full|rest|unlimited|access|this\\s(?:article|story))\\b"
                    + "|\\bto\\s(?:continue|keep)\\sreading\\b|\\b(?:weiterlesen|jetzt abonnieren|pour lire la suite|réservé aux abonnés|para seguir leyendo|per continuare a leggere)\\b");
    private static final Set<Label> AFTER = Set.of(Label.BOILERPLATE);

    private CutOff() {}

    /** @param passages all of the item, kept or not, in order */
    static List<Damage> find(List<LabelledText> passages) {
        int last = passages.size() - 1;
        while (last >= 0 && passages.get(last).label() != Label.BODY) {
            last--;
        }
        if (last < 0 || !stopsShort(passages.get(last).text())) {
            return List.of();
        }
        for (var after : passages.subList(last + 1, Math.min(passages.size(), last + 4))) {
            if (AFTER.contains(after.label()) && WALL.matcher(after.text()).find()) {
                var text = passages.get(last).text();
                int from = text.lastIndexOf(' ') + 1;
                var place = passages.get(last).evidence(new Span(from, text.length()));
                return List.of(new Damage(
                        place.line(),
                        place.span(),
                        place.text(),
                        "",
                        "The text stops short here, and a plea to subscribe follows: the rest is probably behind it."));
            }
        }
        return List.of();
    }

    private static boolean stopsShort(String text) {
        if (text.endsWith("...") || text.endsWith("…")) {
            return true;
        }
        char end = text.charAt(text.length() - 1);
        return text.length() >= 40 && (Character.isLetterOrDigit(end) || end == ',');
    }
}
