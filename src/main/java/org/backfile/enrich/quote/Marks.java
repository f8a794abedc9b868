package org.backfile.enrich.quote;

import java.util.ArrayList;
import java.util.List;
import org.backfile.corpus.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands between quotation marks, of every style that news texts use. Marks inside a quotation belong to it. A quotation that its
 * paragraph leaves open goes on where the next paragraph opens with the same mark; else it is taken to end with its paragraph, unless it
 * begins amid a sentence: then a lone mark (a inch sign, a slip) is no quotation.
 */
final class Marks {

    private static final char QUOTE = '"';
    private static final char APOSTROPHE = '\'';
    private static final char RAISED = '\u2019';

    private final String text;
    private final List<Marked> found = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    static List<Marked> in(String text, List<Span> paragraphs) {
        var marks = new Marks(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            marks.scan(paragraphs.get(i), i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null);
        }
        return marks.found;
    }

    private void scan(Span paragraph, @Nullable Span next) {
        int i = paragraph.start();
        while (i < paragraph.end()) {
            int width = opening(i, paragraph.start());
            if (width == 0) {
                i++;
                continue;
            }
            int close = closing(i, width, paragraph.end());
            if (close >= 0) {
                int end = close + closingWidth(i, close);
                add(i, width, close, end, false);
                i = end;
            } else if (isOpenedAgain(i, next) || (i == paragraph.start() && !isSingle(text.charAt(i)))) {
                add(i, width, paragraph.end(), paragraph.end(), isOpenedAgain(i, next));
                i = paragraph.end();
            } else {
                i++;
            }
        }
    }

    private void add(int start, int width, int innerEnd, int end, boolean goesOn) {
        if (hasLetter(start + width, innerEnd)) {
            found.add(new Marked(new Span(start, end), new Span(start + width, innerEnd), goesOn));
        }
    }

    private boolean isOpenedAgain(int start, @Nullable Span next) {
        return next != null && text.charAt(next.start()) == text.charAt(start) && !isSingle(text.charAt(start));
    }

    private static boolean isSingle(char mark) {
        return mark == APOSTROPHE || mark == '\u2018' || mark == '\u201a' || mark == RAISED;
    }

    private boolean hasLetter(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many characters open a quotation here; 0 for none. */
    private int opening(int i, int start) {
        char c = text.charAt(i);
        return switch (c) {
            case '\u201c', '\u201e', '\u201f', '\u00ab', '\u300c', '\u300e', '\u2039' -> 1;
            case '\u00bb', '\u203a', '\u201d' -> opensBySpace(i, start) ? 1 : 0;
            case QUOTE, '\uff02' -> opensBySpace(i, start) ? 1 : 0;
            case '\u201a', '\u2018' -> opensBySpace(i, start) && !isElision(i) ? 1 : 0;
            case '`' -> at(i + 1) == '`' ? 2 : 0;
            case APOSTROPHE -> {
                if (!opensBySpace(i, start)) {
                    yield 0;
                }
                yield at(i + 1) == APOSTROPHE ? 2 : isElision(i) ? 0 : 1;
            }
            default -> 0;
        };
    }

    private boolean opensBySpace(int i, int start) {
        char after = at(i + 1);
        if (after == APOSTROPHE && text.charAt(i) == APOSTROPHE) {
            after = at(i + 2);
        }
        boolean before = i == start || (!Character.isLetterOrDigit(at(i - 1)) && ".,;!?%)]".indexOf(at(i - 1)) < 0);
        return before && after != 0 && !Character.isWhitespace(after);
    }

    /** Whether a mark before a word stands for letters left out: {@code 'em}, {@code '90s}. */
    private boolean isElision(int i) {
        return Character.isDigit(at(i + 1))
                || text.regionMatches(true, i + 1, "em ", 0, 3)
                || text.regionMatches(true, i + 1, "til ", 0, 4)
                || text.regionMatches(true, i + 1, "tis ", 0, 4)
                || text.regionMatches(true, i + 1, "cause ", 0, 6)
                || text.regionMatches(true, i + 1, "n' ", 0, 3);
    }

    /** Where the closing mark of the quotation opened at {@code start} stands; negative for none before {@code limit}. */
    private int closing(int start, int width, int limit) {
        char open = text.charAt(start);
        return switch (open) {
            case '\u201c' -> first("\u201d", start + width, limit, "\u201c");
            case '\u201e' -> first("\u201c\u201d\"", start + width, limit, "\u201e");
            case '\u201f' -> first("\u201d", start + width, limit, "");
            case '\u201d' -> first("\u201d", start + width, limit, "");
            case '\u00ab' -> first("\u00bb", start + width, limit, "\u00ab");
            case '\u00bb' -> first("\u00ab\u00bb", start + width, limit, "");
            case '\u2039' -> first("\u203a", start + width, limit, "");
            case '\u203a' -> first("\u2039", start + width, limit, "");
            case '\u300c' -> first("\u300d", start + width, limit, "\u300c");
            case '\u300e' -> first("\u300f", start + width, limit, "\u300e");
            case '`' -> twice(start + width, limit);
            case APOSTROPHE -> width == 2 ? twice(start + width, limit) : single("'", start + 1, limit);
            case '\u2018' -> single("\u2019", start + 1, limit);
            case '\u201a' -> single("\u2018\u2019", start + 1, limit);
            default -> straight(start + width, limit, open);
        };
    }

    private int closingWidth(int start, int close) {
        boolean doubled =
                text.charAt(start) == '`' || (text.charAt(start) == APOSTROPHE && at(start + 1) == APOSTROPHE);
        return doubled && at(close + 1) == text.charAt(close) && text.charAt(close) != QUOTE ? 2 : 1;
    }

    /** The first closing mark, where quotations inside close before. */
    private int first(String closing, int from, int limit, String opening) {
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (opening.indexOf(c) >= 0) {
                depth++;
            } else if (closing.indexOf(c) >= 0 && depth-- == 0) {
                return i;
            }
        }
        // An opening mark amid the words may be a slip for a closing one: then the first that closes is taken.
        return opening.isEmpty() || depth <= 0 ? -1 : first(closing, from, limit, "");
    }

    private int twice(int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == QUOTE || ((c == APOSTROPHE || c == RAISED) && at(i + 1) == c)) {
                return i;
            }
        }
        return -1;
    }

    private int straight(int from, int limit, char mark) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == mark && !(Character.isWhitespace(at(i - 1)) && Character.isLetterOrDigit(at(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A single mark closes where no letter follows. {@code workers'} may be a genitive: a later mark before the sentence ends is taken
     * then, if no other quotation opens before it.
     */
    private int single(String closing, int from, int limit) {
        int candidate = -1;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (closing.indexOf(c) >= 0
                    && !Character.isLetterOrDigit(at(i + 1))
                    && !Character.isWhitespace(at(i - 1))) {
                boolean genitive = at(i - 1) == 's' && at(i + 1) == ' ' && Character.isLowerCase(at(i + 2));
                if (!genitive) {
                    return i;
                }
                candidate = candidate < 0 ? i : candidate;
            } else if (candidate >= 0 && (c == '.' || c == '\u2018' || (c == APOSTROPHE && at(i - 1) == ' '))) {
                return candidate;
            }
        }
        return candidate;
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }
}
