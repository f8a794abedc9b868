package org.backfile.extract.dump;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.corpus.Reason;
import org.backfile.extract.cue.Shapes;

/** What a line shows among the others: its neighbours, how running text lies around it, what is said again, what went before. */
final class Company {

    private static final int COPY_REACH = 8;
    private static final int COHERENCE_REACH = 25;
    private static final double COHERENT = 0.2;

    private final List<Line> lines;
    private final int size;
    private final Marks marks;
    private final boolean[] prose;
    private final boolean[] title;
    private final boolean[] brief;
    private final boolean[] opener;
    private final boolean[] date;
    private final boolean[] byline;
    private final int[] proseCount;
    private final Subjects subjects;

    Company(List<Line> lines, Marks marks, boolean knownLanguage) {
        this.lines = lines;
        this.size = lines.size();
        this.marks = marks;
        this.prose = new boolean[size];
        this.title = new boolean[size];
        this.brief = new boolean[size];
        this.opener = new boolean[size];
        this.date = new boolean[size];
        this.byline = new boolean[size];
        this.proseCount = new int[size + 1];
        for (int i = 0; i < size; i++) {
            var line = lines.get(i);
            prose[i] = line.isProse(knownLanguage);
            title[i] = line.isTitle();
            brief[i] = line.isShort();
            opener[i] = line.isOpener();
            date[i] = Shapes.isDateLine(line.text());
            byline[i] = Shapes.isByline(line.text()) || Shapes.isName(line.text());
            proseCount[i + 1] = proseCount[i] + (prose[i] ? 1 : 0);
        }
        this.subjects = new Subjects(lines, prose);
    }

    void mark() {
        for (int i = 0; i < size; i++) {
            neighbours(i);
            density(i);
            kin(i);
        }
        coherence();
        rows();
        echoes();
        saidAgain();
        longestRun();
        gone();
        headline();
    }

    private static boolean at(boolean[] which, int i) {
        return i >= 0 && i < which.length && which[i];
    }

    private int before(int i, int reach) {
        return proseCount[i] - proseCount[Math.max(0, i - reach)];
    }

    private int after(int i, int reach) {
        return proseCount[Math.min(size, i + 1 + reach)] - proseCount[i + 1];
    }

    private void neighbours(int i) {
        marks.add(i, Mark.FIRST_LINE, i == 0);
        marks.add(i, Mark.LAST_LINE, i == size - 1);
        marks.add(i, Mark.AFTER_PROSE, at(prose, i - 1));
        marks.add(i, Mark.AFTER_SENTENCE, i > 0 && isSentence(i - 1));
        marks.add(i, Mark.BEFORE_SENTENCE, i + 1 < size && isSentence(i + 1));
        marks.add(i, Mark.AFTER_TITLE, at(title, i - 1));
        marks.add(i, Mark.AFTER_SHORT, at(brief, i - 1));
        marks.add(i, Mark.AFTER_OPENER, at(opener, i - 1));
        marks.add(i, Mark.AFTER_DATE, at(date, i - 1));
        marks.add(i, Mark.AFTER_BYLINE, at(byline, i - 1));
        marks.add(i, Mark.AFTER_COLON, i > 0 && lines.get(i - 1).text().endsWith(":"));
        marks.add(i, Mark.BEFORE_PROSE, at(prose, i + 1));
        marks.add(i, Mark.BEFORE_TITLE, at(title, i + 1));
        marks.add(i, Mark.BEFORE_SHORT, at(brief, i + 1));
        marks.add(i, Mark.BEFORE_OPENER, at(opener, i + 1));
        marks.add(i, Mark.BEFORE_DATE, at(date, i + 1));
        marks.add(i, Mark.BEFORE_BYLINE, at(byline, i + 1));
        marks.add(
                i,
                Mark.BEFORE_CREDIT,
                i + 1 < size
                        && (Form.isCredit(lines.get(i + 1))
                                || (i + 2 < size
                                        && lines.get(i + 1)
                                                .text()
                                                .equals(lines.get(i).text())
                                        && Form.isCredit(lines.get(i + 2)))));
        marks.add(i, Mark.BEFORE_POST_SIGNED, i + 1 < size && Form.isPostSign(lines.get(i + 1)));
        marks.add(i, Mark.AFTER_CLOCK, i > 0 && Form.isClock(lines.get(i - 1)));
        marks.add(i, Mark.AFTER_RULE, i > 0 && Form.isRule(lines.get(i - 1)));
        marks.add(
                i,
                Mark.GLUED_ROW,
                lines.get(i).isGlued()
                        && ((i > 0 && lines.get(i - 1).isGlued())
                                || (i + 1 < size && lines.get(i + 1).isGlued())));
        marks.add(i, Mark.BETWEEN_PROSE, before(i, 2) > 0 && after(i, 2) > 0);
        marks.add(i, Mark.BETWEEN_TITLES, prose[i] && at(title, i - 1) && at(title, i + 1));
        marks.add(i, Mark.OPENER_NEAR, at(opener, i - 2) || at(opener, i - 3));
    }

    private boolean isSentence(int i) {
        return lines.get(i).length() >= 40 && lines.get(i).endsSentence();
    }

    private void density(int i) {
        marks.add(i, Mark.PROSE_BEFORE_NEAR, before(i, 3) > 0);
        marks.add(i, Mark.PROSE_AFTER_NEAR, after(i, 3) > 0);
        marks.add(i, Mark.PROSE_BEFORE_DENSE, before(i, 8) >= 4);
        marks.add(i, Mark.PROSE_AFTER_DENSE, after(i, 8) >= 4);
        marks.add(i, Mark.PROSE_NOWHERE_NEAR, before(i, 8) + after(i, 8) == 0);
        int gone = proseCount[i];
        int left = proseCount[size] - proseCount[i + 1];
        marks.add(i, Mark.PROSE_NONE_YET, gone == 0);
        marks.add(i, Mark.PROSE_FEW_YET, gone == 1 || gone == 2);
        marks.add(i, Mark.PROSE_NONE_LEFT, left == 0);
        marks.add(i, Mark.PROSE_FEW_LEFT, left == 1 || left == 2);
    }

    private void kin(int i) {
        if (lines.get(i).length() >= 40) {
            double kinship = subjects.kinship(i);
            marks.add(i, Mark.KIN_CLOSE, kinship >= 0.5);
            marks.add(i, Mark.KIN_FAR, kinship < 0.2);
        }
    }

    /** Whether running text takes up words of the running text just before it; and whether the next to come does. */
    private void coherence() {
        var next = new int[size + 1];
        next[size] = -1;
        var coheres = new boolean[size];
        int last = -1;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = prose[i] ? i : next[i + 1];
        }
        for (int i = 0; i < size; i++) {
            if (prose[i] && last >= 0) {
                coheres[i] = subjects.coherence(i, COHERENCE_REACH) >= COHERENT;
                marks.add(i, coheres[i] ? Mark.COHERES : Mark.COHERES_NOT);
            }
            last = prose[i] ? i : last;
        }
        for (int i = 0; i < size; i++) {
            int ahead = i + 1 <= size ? next[i + 1] : -1;
            if (ahead < 0 || ahead > i + 10) {
                marks.add(i, Mark.NOTHING_AHEAD);
            } else if (!prose[i]) {
                marks.add(i, coheres[ahead] ? Mark.COHERENT_AHEAD : Mark.INCOHERENT_AHEAD);
            }
        }
    }

    /** Rows of at least three titles, of at least four short lines. */
    private void rows() {
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && title[from] && title[to]) {
                to++;
            }
            for (int i = from; title[from] && to - from >= 3 && i < to; i++) {
                marks.add(i, Mark.IN_TITLES);
                marks.add(
                        i,
                        Mark.IN_HEADLINES,
                        lines.get(i).length() >= 35 && headlinesIn(from, to) * 4 >= (to - from) * 3);
            }
        }
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && brief[from] && brief[to]) {
                to++;
            }
            for (int i = from; brief[from] && to - from >= 4 && i < to; i++) {
                marks.add(i, Mark.IN_SHORT);
            }
        }
    }

    private int headlinesIn(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += lines.get(i).length() >= 35 ? 1 : 0;
        }
        return count;
    }

    /** Lines of which the beginning is said again, whole or cut short: captions, and what is said of an article for sharing it. */
    private void saidAgain() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < size; i++) {
            var words = lines.get(i).words();
            if (lines.get(i).length() < 40 || words.size() < 6) {
                continue;
            }
            var before = last.put(String.join(" ", words.subList(0, 6)), i);
            if (before != null) {
                marks.add(i, Mark.SAID_BEFORE);
                marks.add(before, Mark.SAID_AGAIN);
                marks.add(i, Mark.SAID_NEAR, i - before <= 3);
                marks.add(before, Mark.SAID_NEAR, i - before <= 3);
            }
        }
    }

    /** Whether the byline or the date is still to come before any running text, and the text after it: then this is the deck. */
    private boolean isBeforeByline(int i) {
        boolean found = false;
        for (int next = i + 1; next <= i + 6 && next < size; next++) {
            if (prose[next]) {
                return found;
            }
            found |= date[next] || byline[next];
        }
        return found && after(i, 25) > 0;
    }

    /** The first line of text behind the headline, the date or the byline. */
    private void firstSince(int headline) {
        int sinceHeadline = 99;
        int sinceDate = 99;
        int sinceByline = 99;
        for (int i = 0; i < size; i++) {
            if (prose[i] || isSentence(i)) {
                marks.add(i, Mark.FIRST_SINCE_HEADLINE, sinceHeadline <= 25);
                marks.add(i, Mark.DECK, sinceHeadline <= 4 && isBeforeByline(i));
                marks.add(i, Mark.FIRST_SINCE_DATE, sinceDate <= 15);
                marks.add(i, Mark.FIRST_SINCE_BYLINE, sinceByline <= 15);
                sinceHeadline = 99;
                sinceDate = 99;
                sinceByline = 99;
            }
            sinceHeadline = i == headline ? 0 : sinceHeadline + 1;
            sinceDate = date[i] ? 0 : sinceDate + 1;
            sinceByline = byline[i] ? 0 : sinceByline + 1;
        }
    }

    /** Lines said again, figures aside: "3 days ago at 10:12", "Rating: 7". */
    private void echoes() {
        Map<String, Integer> texts = new HashMap<>();
        Map<String, Integer> echoes = new HashMap<>();
        Map<String, Integer> starts = new HashMap<>();
        var keys = new String[size];
        var firsts = new String[size];
        for (int i = 0; i < size; i++) {
            var line = lines.get(i);
            texts.merge(line.text(), 1, Integer::sum);
            if (line.length() <= 90) {
                keys[i] = masked(line.text());
                echoes.merge(keys[i], 1, Integer::sum);
            }
            if (line.words().size() > 3 && line.length() <= 200) {
                firsts[i] = line.words().get(0) + ' ' + line.words().get(1);
                starts.merge(firsts[i], 1, Integer::sum);
            }
        }
        for (int i = 0; i < size; i++) {
            marks.add(i, Mark.COPIED, texts.getOrDefault(lines.get(i).text(), 0) > 1);
            int echo = keys[i] == null ? 0 : echoes.getOrDefault(keys[i], 0);
            marks.add(i, Mark.ECHOED_THRICE, echo >= 3);
            marks.add(i, Mark.ECHOED_OFTEN, echo >= 6);
            marks.add(i, Mark.FIRST_WORDS_SHARED, firsts[i] != null && starts.getOrDefault(firsts[i], 0) >= 3);
            if (echo >= 3) {
                for (int near = 1; near <= 3; near++) {
                    if (i + near < size && prose[i + near]) {
                        marks.add(i + near, Mark.ECHO_JUST_BEFORE);
                        break;
                    }
                }
                for (int near = 1; near <= 3; near++) {
                    if (i - near >= 0 && prose[i - near]) {
                        marks.add(i - near, Mark.ECHO_JUST_AFTER);
                        break;
                    }
                }
            }
        }
    }

    private static String masked(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Shapes.isDigit(c)) {
                out.append(c);
            } else if (i == 0 || !Shapes.isDigit(text.charAt(i - 1))) {
                out.append('0');
            }
        }
        return out.toString();
    }

    /** The stretch of running text, at most three other lines at a time between its paragraphs, that holds most. */
    private void longestRun() {
        int bestFrom = 0;
        int bestTo = 0;
        int most = 0;
        int from = -1;
        int last = -1;
        int sum = 0;
        for (int i = 0; i <= size; i++) {
            if (i < size && !prose[i]) {
                continue;
            }
            if (from >= 0 && (i == size || i - last > 4)) {
                if (sum > most) {
                    most = sum;
                    bestFrom = from;
                    bestTo = last + 1;
                }
                from = -1;
            }
            if (i < size) {
                sum = from < 0 ? 0 : sum;
                from = from < 0 ? i : from;
                sum += lines.get(i).length();
                last = i;
            }
        }
        for (int i = 0; i < size && most > 0; i++) {
            marks.add(
                    i,
                    i < bestFrom
                            ? Mark.AHEAD_OF_LONGEST_RUN
                            : i < bestTo ? Mark.IN_LONGEST_RUN : Mark.BEHIND_LONGEST_RUN);
            marks.add(i, Mark.OPENS_LONGEST_RUN, i == bestFrom);
            marks.add(i, Mark.BEHIND_END_OF_RUN, i == bestTo);
        }
    }

    private void gone() {
        var head = heads();
        var thread = threads(head);
        int heads = 0;
        int lastHead = -99;
        int sinceOpener = 99;
        var comments = new Latch();
        var related = new Latch();
        boolean copyright = false;
        boolean bio = false;
        for (int i = 0; i < size; i++) {
            var line = lines.get(i);
            marks.add(i, Mark.COMMENT_HEAD_NEAR, i - lastHead <= 3);
            marks.add(i, Mark.COMMENT_HEADS_GONE, heads >= 3 && i - lastHead <= 20);
            marks.add(i, Mark.COMMENT_HEADS_NEXT, at(head, i + 1) || at(head, i + 2) || at(head, i + 3));
            marks.add(i, Mark.COMMENTS_OPENED, comments.isOpen());
            marks.add(i, Mark.IN_THREAD, thread[i]);
            marks.add(i, Mark.RELATED_OPENED, related.isOpen() && !prose[i]);
            marks.add(i, Mark.PROSE_IN_RELATED, related.isOpen() && prose[i]);
            marks.add(i, Mark.COPYRIGHT_GONE, copyright);
            marks.add(i, Mark.BIO_GONE, bio);
            marks.add(i, Mark.OPENER_BEFORE, sinceOpener >= 3 && sinceOpener < 10);
            if (head[i]) {
                heads = i - lastHead <= 20 ? heads + 1 : 1;
                lastHead = i;
            }
            if (thread[i]) {
                comments.goesOn();
            }
            sinceOpener = opener[i] ? 0 : at(prose, i) && at(prose, i - 1) ? 99 : sinceOpener + 1;
            comments.passes(prose[i]);
            related.passes(prose[i]);
            if (proseCount[i] > 0 && line.length() <= 90) {
                if (line.hasCue(Reason.COMMENTS)) {
                    comments.open();
                }
                if (line.hasCue(Reason.RELATED)) {
                    related.open();
                }
            }
            if (proseCount[i] > 0) {
                copyright |= line.hasCue(Reason.COPYRIGHT);
                bio |= line.hasCue(Reason.AUTHOR_BIO) && line.length() >= 40;
            }
        }
    }

    /** Heads of comments with text below them, so that dates of titles are none. */
    private boolean[] heads() {
        var head = new boolean[size];
        for (int i = 0; i < size; i++) {
            if (Form.isCommentHead(lines.get(i))) {
                for (int next = i + 1;
                        next <= i + 3 && next < size && !head[i] && !Form.isCommentHead(lines.get(next));
                        next++) {
                    head[i] = isSentence(next) || prose[next];
                }
            }
        }
        return head;
    }

    /** Where at least three heads of comments follow each other closely. */
    private boolean[] threads(boolean[] head) {
        var thread = new boolean[size];
        int first = -1;
        int last = -1;
        int count = 0;
        for (int i = 0; i <= size; i++) {
            if (last >= 0 && (i == size || i - last > 15)) {
                if (count >= 3) {
                    Arrays.fill(thread, first, Math.min(size, last + 6), true);
                }
                first = -1;
                last = -1;
                count = 0;
            }
            if (i < size && head[i]) {
                first = first < 0 ? i : first;
                last = i;
                count++;
            }
        }
        return thread;
    }

    /** The line that is most likely the headline: short, its words taken up below, before a date or a name, said again. */
    private void headline() {
        int found = -1;
        double most = 1.2;
        for (int i = 0; i < size; i++) {
            double score = headlineScore(i);
            if (score > most) {
                most = score;
                found = i;
            }
        }
        firstSince(found < 0 ? -1 : lastCopy(found));
        if (found < 0) {
            return;
        }
        int last = lastCopy(found);
        boolean again = false;
        var words = subjects.of(found);
        for (int i = 0; i < size; i++) {
            boolean headline = lines.get(i).words().equals(lines.get(found).words());
            marks.add(i, Mark.HEADLINE, headline);
            marks.add(i, Mark.HEADLINE_AGAIN, headline && proseCount[i] - proseCount[last] >= 2);
            marks.add(i, Mark.BEHIND_HEADLINE_AGAIN, again);
            again |= headline && proseCount[i] - proseCount[last] >= 2;
            marks.add(i, Mark.HEADLINE_NEAR, i > last && i <= last + 4);
            marks.add(i, Mark.HEADLINE_FAR, i > last + 4 && i <= last + 12);
            marks.add(i, Mark.HEADLINE_TO_COME, i < last);
            if (lines.get(i).length() >= 40 && !headline) {
                int shared = 0;
                for (var word : words) {
                    shared += lines.get(i).words().contains(word) ? 1 : 0;
                }
                marks.add(i, Mark.KIN_TO_HEADLINE, shared * 3 >= words.size());
                marks.add(i, Mark.NO_KIN_TO_HEADLINE, shared == 0);
            }
        }
    }

    /** Where the headline stands for the last time before the article, if it is said again within a few lines. */
    private int lastCopy(int headline) {
        int last = headline;
        for (int i = headline + 1; i <= headline + COPY_REACH && i < size; i++) {
            last = lines.get(i).words().equals(lines.get(headline).words()) ? i : last;
        }
        return last;
    }

    private double headlineScore(int i) {
        var line = lines.get(i);
        if (prose[i]
                || line.length() < 15
                || line.length() > 200
                || line.words().size() < 3
                || line.cueShare() > 0.5
                || date[i]
                || byline[i]
                || after(i, 12) == 0) {
            return 0;
        }
        double score = 2 * subjects.promise(i) + (line.length() >= 25 && line.length() <= 140 ? 0.5 : 0);
        for (int next = i + 1; next <= i + 4 && next < size; next++) {
            if (date[next] || byline[next] || Form.isAge(lines.get(next))) {
                score += 0.7;
                break;
            }
        }
        score += 0.15 * Math.min(4, after(i, 8));
        score -= before(i, 4) > 0 ? 0.5 : 0;
        score -= line.endsSentence() ? 0.6 : 0;
        score -= at(title, i - 1) && at(title, i + 1) ? 0.4 : 0;
        return score;
    }
}
