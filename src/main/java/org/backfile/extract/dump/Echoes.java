package org.backfile.extract.dump;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.extract.cue.Shapes;

/** Which lines are said again on the page. */
final class Echoes {

    private final Ground ground;
    private final List<Line> lines;
    private final int size;
    private final Marks marks;

    Echoes(Ground ground, Marks marks) {
        this.ground = ground;
        this.lines = ground.lines;
        this.size = ground.size;
        this.marks = marks;
    }

    void mark() {
        echoes();
        saidAgain();
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
                    if (i + near < size && ground.prose[i + near]) {
                        marks.add(i + near, Mark.ECHO_JUST_BEFORE);
                        break;
                    }
                }
                for (int near = 1; near <= 3; near++) {
                    if (i - near >= 0 && ground.prose[i - near]) {
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
}
