package org.backfile.extract.dump;

import java.util.EnumSet;
import org.backfile.corpus.Reason;
import org.backfile.extract.cue.Shapes;

/** What a line shows by itself. */
final class Form {

    private final Marks marks;
    private final boolean knownLanguage;

    Form(Marks marks, boolean knownLanguage) {
        this.marks = marks;
        this.knownLanguage = knownLanguage;
    }

    void mark(int i, Line line) {
        size(i, line);
        ends(i, line);
        holds(i, line);
        words(i, line);
        shapes(i, line);
        cues(i, line);
    }

    private void size(int i, Line line) {
        int length = line.length();
        marks.add(
                i,
                length < 15
                        ? Mark.CHARS_UNDER_15
                        : length < 40
                                ? Mark.CHARS_15_TO_40
                                : length < 80
                                        ? Mark.CHARS_40_TO_80
                                        : length < 160
                                                ? Mark.CHARS_80_TO_160
                                                : length < 320
                                                        ? Mark.CHARS_160_TO_320
                                                        : length < 640 ? Mark.CHARS_320_TO_640 : Mark.CHARS_640_UP);
        int words = line.words().size();
        marks.add(i, Mark.ONE_WORD, words == 1);
        marks.add(i, Mark.TWO_OR_THREE_WORDS, words == 2 || words == 3);
        marks.add(i, Mark.TWO_SENTENCES, line.sentences() >= 2);
        marks.add(i, Mark.FOUR_SENTENCES, line.sentences() >= 4);
    }

    private void ends(int i, Line line) {
        var text = line.text();
        int length = text.length();
        char first = text.charAt(0);
        char last = text.charAt(length - 1);
        boolean ends = line.endsSentence();
        marks.add(i, Mark.ENDS_SENTENCE, ends);
        marks.add(i, Mark.ENDS_SENTENCE_SHORT, ends && length < 40);
        marks.add(i, Mark.ENDS_SENTENCE_MIDDLING, ends && length >= 40 && length < 80);
        marks.add(i, Mark.ENDS_OPEN_MIDDLING, !ends && length >= 40 && length < 80);
        marks.add(i, Mark.ENDS_OPEN_LONG, !ends && length >= 80);
        marks.add(i, Mark.ENDS_ELLIPSIS, last == '…' || text.endsWith(".."));
        marks.add(i, Mark.ENDS_COLON, last == ':');
        marks.add(i, Mark.ENDS_QUESTION, last == '?');
        marks.add(i, Mark.ENDS_EXCLAMATION, last == '!');
        marks.add(i, Mark.ENDS_QUOTE, "\"”“»’".indexOf(last) >= 0);
        marks.add(i, Mark.ENDS_COMMA, last == ',' || last == ';');
        marks.add(i, Mark.ENDS_BRACKET, last == ')' || last == ']');
        marks.add(i, Mark.STARTS_LOWER, Character.isLowerCase(first));
        marks.add(i, Mark.STARTS_QUOTE, "\"“„«'‘".indexOf(first) >= 0);
        marks.add(i, Mark.STARTS_BULLET, "—–-•*·".indexOf(first) >= 0);
        marks.add(i, Mark.STARTS_DIGIT, Shapes.isDigit(first));
        marks.add(i, Mark.STARTS_BRACKET, first == '(' || first == '[');
    }

    private void holds(int i, Line line) {
        var text = line.text();
        boolean quote = Shapes.holdsAny(text, "\"“”„«»");
        marks.add(i, Mark.HOLDS_QUOTE, quote);
        marks.add(i, Mark.HOLDS_SPEECH, line.length() >= 40 && line.holds(WordKind.SPEECH));
        marks.add(i, Mark.HOLDS_COMMA, (line.endsSentence() || line.length() >= 120) && Shapes.holdsAny(text, ",、，"));
        marks.add(i, Mark.HOLDS_BAR, Shapes.holdsAny(text, "|•·©"));
        marks.add(i, Mark.HOLDS_ARROW, Shapes.holdsAny(text, "»›→>"));
        marks.add(i, Mark.HOLDS_ADDRESS, text.contains("http") || text.contains("www.") || text.contains(".com"));
        marks.add(i, Mark.HOLDS_HANDLE, Shapes.holdsAny(text, "@#"));
        marks.add(i, Mark.HOLDS_MONEY, Shapes.holdsAny(text, "$€£"));
        marks.add(i, Mark.HOLDS_CREDIT, line.look().credit());
        marks.add(i, Mark.SPEAKS_TO_READER, line.words().size() <= 60 && line.holds(WordKind.READER));
        marks.add(i, Mark.SPEAKS_OF_ITSELF, !quote && line.holds(WordKind.SELF));
        marks.add(i, Mark.GLUED, line.isGlued());
        marks.add(i, Mark.DOUBLED, Look.isDoubled(line));
        marks.add(i, Mark.NO_WORDS, line.letters() == 0);
        pictures(i, line, quote);
    }

    private void words(int i, Line line) {
        double grammar = line.grammarShare();
        if (!knownLanguage) {
            marks.add(i, Mark.GRAMMAR_UNKNOWN);
        } else {
            marks.add(
                    i,
                    grammar == 0
                            ? Mark.GRAMMAR_NONE
                            : grammar < 0.15
                                    ? Mark.GRAMMAR_LOW
                                    : grammar < 0.3 ? Mark.GRAMMAR_MIDDLE : Mark.GRAMMAR_HIGH);
        }
        double capitals = line.capitalShare();
        marks.add(i, Mark.CAPITALS_MOST, capitals >= 0.7);
        marks.add(i, Mark.CAPITALS_HALF, capitals >= 0.4 && capitals < 0.7);
        marks.add(i, Mark.ALL_CAPITALS, line.isAllCapitals());
        marks.add(i, Mark.DIGITS_MANY, line.digitShare() >= 0.15);
    }

    private void shapes(int i, Line line) {
        var look = line.look();
        marks.add(i, Mark.PROSE, line.isProse(knownLanguage));
        marks.add(i, Mark.TITLE, line.isTitle());
        marks.add(i, Mark.DATE, look.date());
        marks.add(i, Mark.BYLINE, look.byline());
        marks.add(i, Mark.NAME, look.name());
        marks.add(i, Mark.TRAIL, Shapes.isTrail(line.text()));
        marks.add(i, Mark.HOLDS_CLOCK, look.clock() && line.length() <= 90);
        marks.add(i, Mark.CLOCK_ALONE, look.clockAlone());
        marks.add(i, Mark.CREDIT_ALONE, look.creditAlone());
        marks.add(i, Mark.RULE, look.rule());
        marks.add(i, Mark.POST_SIGNED, look.postSigned());
        marks.add(i, Mark.AGE, look.age());
        marks.add(i, Mark.COMMENT_HEAD, look.commentHead());
        marks.add(
                i,
                Mark.ADDRESS_ALONE,
                line.text().startsWith("http") && line.text().indexOf(' ') < 0);
        marks.add(i, Mark.PORTRAIT, Look.isPortrait(line));
        marks.add(i, Mark.PLEADS, line.length() <= 400 && line.holds(WordKind.PLEA));
        marks.add(i, Mark.SHOUTS, line.length() >= 50 && line.isAllCapitals());
        marks.add(i, Mark.DATELINE, Look.isDateline(line));
        marks.add(i, Mark.WRITES_TO, line.length() <= 250 && line.text().indexOf('@') > 0 && !look.postSigned());
    }

    private void pictures(int i, Line line, boolean quote) {
        var words = line.words();
        marks.add(i, Mark.CAPTION_START, !words.isEmpty() && WordKind.CAPTION.in(WordKind.of(words.get(0))));
        marks.add(i, Mark.POSES, line.length() >= 40 && !quote && line.holds(WordKind.POSE));
        marks.add(i, Mark.PLACES_IN_PICTURE, line.length() >= 30 && Look.placesInPicture(line));
        marks.add(i, Mark.HOLDS_YEAR, line.length() >= 40 && Look.holdsYear(line));
    }

    private void cues(int i, Line line) {
        var known = EnumSet.noneOf(Reason.class);
        for (var hit : line.cues()) {
            if (known.add(hit.cue().reason())) {
                marks.add(i, Mark.of(hit.cue().reason()));
            }
        }
        double share = line.cueShare();
        marks.add(i, Mark.CUE_FILLS, share >= 0.7);
        marks.add(i, Mark.CUE_PARTLY, share > 0 && share < 0.7);
        marks.add(i, Mark.CUE_IN_LONG, share > 0 && line.length() >= 160);
    }
}
