package org.backfile.extract.dump;

import java.util.List;

/** The line that is most likely the headline, and where the others stand to it. */
final class HeadlinePlace {

    private static final int COPY_REACH = 8;

    private final Ground ground;
    private final List<Line> lines;
    private final int size;
    private final Marks marks;

    HeadlinePlace(Ground ground, Marks marks) {
        this.ground = ground;
        this.lines = ground.lines;
        this.size = ground.size;
        this.marks = marks;
    }

    /** The line that is most likely the headline: short, its words taken up below, before a date or a name, said again. */
    void mark() {
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
        var shared = ground.subjects.shared(found);
        for (int i = 0; i < size; i++) {
            boolean headline = lines.get(i).words().equals(lines.get(found).words());
            boolean late = headline && ground.proseCount[i] - ground.proseCount[last] >= 2;
            marks.add(i, Mark.HEADLINE, headline);
            marks.add(i, Mark.HEADLINE_AGAIN, late);
            marks.add(i, Mark.BEHIND_HEADLINE_AGAIN, again);
            again |= late;
            marks.add(i, Mark.HEADLINE_NEAR, i > last && i <= last + 4);
            marks.add(i, Mark.HEADLINE_FAR, i > last + 4 && i <= last + 12);
            marks.add(i, Mark.HEADLINE_TO_COME, i < last);
            if (lines.get(i).length() >= 40 && !headline) {
                marks.add(i, Mark.KIN_TO_HEADLINE, shared[i] * 3 >= shared[found]);
                marks.add(i, Mark.NO_KIN_TO_HEADLINE, shared[i] == 0);
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
        if (ground.prose[i]
                || line.length() < 15
                || line.length() > 200
                || line.words().size() < 3
                || line.cueShare() > 0.5
                || ground.date[i]
                || ground.byline[i]
                || ground.after(i, 12) == 0) {
            return 0;
        }
        double score = 2 * ground.subjects.promise(i) + (line.length() >= 25 && line.length() <= 140 ? 0.5 : 0);
        for (int next = i + 1; next <= i + 4 && next < size; next++) {
            if (ground.date[next]
                    || ground.byline[next]
                    || lines.get(next).look().age()) {
                score += 0.7;
                break;
            }
        }
        score += 0.15 * Math.min(4, ground.after(i, 8));
        score -= ground.before(i, 4) > 0 ? 0.5 : 0;
        score -= line.endsSentence() ? 0.6 : 0;
        score -= Ground.at(ground.title, i - 1) && Ground.at(ground.title, i + 1) ? 0.4 : 0;
        return score;
    }

    /** The first line of text behind the headline, the date or the byline. */
    private void firstSince(int headline) {
        int sinceHeadline = 99;
        int sinceDate = 99;
        int sinceByline = 99;
        for (int i = 0; i < size; i++) {
            if (ground.prose[i] || ground.isSentence(i)) {
                marks.add(i, Mark.FIRST_SINCE_HEADLINE, sinceHeadline <= 25);
                marks.add(i, Mark.DECK, sinceHeadline <= 4 && isBeforeByline(i));
                marks.add(i, Mark.FIRST_SINCE_DATE, sinceDate <= 15);
                marks.add(i, Mark.FIRST_SINCE_BYLINE, sinceByline <= 15);
                sinceHeadline = 99;
                sinceDate = 99;
                sinceByline = 99;
            }
            sinceHeadline = i == headline ? 0 : sinceHeadline + 1;
            sinceDate = ground.date[i] ? 0 : sinceDate + 1;
            sinceByline = ground.byline[i] ? 0 : sinceByline + 1;
        }
    }

    /** Whether the byline or the date is still to come before any running text, and the text after it: then this is the deck. */
    private boolean isBeforeByline(int i) {
        boolean found = false;
        for (int next = i + 1; next <= i + 6 && next < size; next++) {
            if (ground.prose[next]) {
                return found;
            }
            found |= ground.date[next] || ground.byline[next];
        }
        return found && ground.after(i, 25) > 0;
    }
}
