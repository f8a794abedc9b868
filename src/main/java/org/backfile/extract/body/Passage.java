package org.backfile.extract.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backfile.corpus.Reason;
import org.backfile.extract.cue.Cues;
import org.backfile.extract.cue.Shapes;
import org.backfile.extract.cue.Words;
import org.backfile.extract.page.TextBlock;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A block of the page and what can be seen of it alone, without its neighbours. */
final class Passage {

    private static final String SENTENCE_ENDS = ".!?…。！？｡";
    private static final String CLOSERS = "\"'”’»“)]*›";

    /** What is counted when it is asked for: plain text asks for little. */
    private static final double NOT_COUNTED = -1;

    private final TextBlock block;
    private final Surroundings.Of surroundings;
    private final List<String> words;
    private final List<Cues.Hit> cues;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private double functionShare = NOT_COUNTED;
    private double capitalShare = NOT_COUNTED;
    private double linkShare = NOT_COUNTED;
    private double digitShare = NOT_COUNTED;
    private final double cueShare;
    private final boolean endsSentence;

    Passage(TextBlock block, Surroundings.Of surroundings) {
        this.block = block;
        this.surroundings = surroundings;
        this.words = Words.of(text());
        this.cues = Cues.in(words, length());
        cues.forEach(hit -> reasons.add(hit.cue().reason()));
        this.cueShare = longestCue();
        this.endsSentence = closesSentence(text());
    }

    TextBlock block() {
        return block;
    }

    String text() {
        return block.text();
    }

    int length() {
        return block.text().length();
    }

    List<String> words() {
        return words;
    }

    Surroundings.Of surroundings() {
        return surroundings;
    }

    /** The phrases it holds. */
    List<Cues.Hit> cues() {
        return cues;
    }

    /** Share of its words that belong to the longest phrase in it. */
    double cueShare() {
        return cueShare;
    }

    boolean hasCue(Reason reason) {
        return reasons.contains(reason);
    }

    /** Share of its words that carry grammar: about 0.45 in running text, near 0 in menus. */
    double functionShare() {
        if (functionShare < 0) {
            functionShare = functionWords();
        }
        return functionShare;
    }

    /** Share of its longer words that begin with a capital. */
    double capitalShare() {
        if (capitalShare < 0) {
            capitalShare = capitals();
        }
        return capitalShare;
    }

    /** Share of its chars that are links. */
    double linkShare() {
        if (linkShare < 0) {
            linkShare = links();
        }
        return linkShare;
    }

    double digitShare() {
        if (digitShare < 0) {
            digitShare = digits();
        }
        return digitShare;
    }

    /** Whether it ends as a sentence does, closing marks aside. */
    boolean endsSentence() {
        return endsSentence;
    }

    boolean endsEllipsis() {
        return text().endsWith("...") || text().endsWith("…") || text().endsWith("..");
    }

    /** Running text: long enough, a whole sentence, made of grammar and not of links. */
    boolean isProse(boolean knownLanguage) {
        return length() >= 80 && endsSentence() && linkShare() < 0.5 && (!knownLanguage || functionShare() >= 0.2);
    }

    /** A short piece that opens something other than the article: "Related stories", "Comments", "Newsletter". */
    boolean opensOther() {
        return length() <= 60
                && (hasCue(Reason.RELATED)
                        || hasCue(Reason.COMMENTS)
                        || hasCue(Reason.SUBSCRIPTION)
                        || hasCue(Reason.SHARING)
                        || hasCue(Reason.AUTHOR_BIO)
                        || hasCue(Reason.ADVERTISEMENT)
                        || hasCue(Reason.NAVIGATION));
    }

    /** Running text whose last sentence lacks its mark: of markup, where a paragraph is what the page says is one. */
    boolean isOpenProse(boolean knownLanguage) {
        return length() >= 250
                && text().contains(". ")
                && linkShare() < 0.3
                && (!knownLanguage || functionShare() >= 0.3);
    }

    private static boolean closesSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private double longestCue() {
        int longest = 0;
        for (var hit : cues) {
            longest = Math.max(longest, hit.to() - hit.from());
        }
        return share(longest, words.size());
    }

    private double functionWords() {
        int count = 0;
        for (var word : words) {
            count += Words.isFunctionWord(word) ? 1 : 0;
        }
        return share(count, words.size());
    }

    private double digits() {
        int count = 0;
        for (char c : text().toCharArray()) {
            count += Shapes.isDigit(c) ? 1 : 0;
        }
        return share(count, length());
    }

    private double capitals() {
        int long_ = 0;
        int capital = 0;
        boolean inside = false;
        var chars = text().toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean letter = Character.isLetter(c);
            if (letter && !inside && i + 3 < chars.length && Character.isLetter(chars[i + 2])) {
                long_++;
                capital += Character.isUpperCase(c) ? 1 : 0;
            }
            inside = letter || (inside && (c == '\'' || c == '’'));
        }
        return share(capital, long_);
    }

    private double links() {
        boolean all = surroundings.around().contains(Surroundings.Around.LINK);
        long linked = 0;
        for (TextNode node : block.nodes()) {
            linked += all || isLink(node) ? node.getWholeText().strip().length() : 0;
        }
        return Math.min(1, share(linked, length()));
    }

    /** Whether a link stands between a text and the block; what is around the block is known. */
    private boolean isLink(TextNode node) {
        for (Element each = (Element) node.parentNode();
                each != null && !each.equals(block.element());
                each = each.parent()) {
            if (each.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return block.toString();
    }
}
