package org.backfile.extract.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.corpus.Format;
import org.backfile.corpus.Recurrence;
import org.backfile.extract.body.Surroundings.Around;
import org.backfile.extract.cue.ClassWord;
import org.backfile.extract.cue.Words;
import org.backfile.extract.learn.Recurrences;
import org.backfile.extract.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page as the rules see it: its passages, and what only shows when they are seen together. */
final class Scene {

    private static final Set<Around> APART =
            EnumSet.of(Around.NAV, Around.FOOTER, Around.FORM, Around.BUTTON, Around.HEAD, Around.ASIDE);

    private final Page page;
    private final Recurrences recurrences;
    private final Surroundings surroundings;
    private final boolean markup;
    private final boolean knownLanguage;
    private final List<Passage> passages;
    private final boolean[] prose;
    /** Below 0 where nobody has asked yet: it is asked for a few times or never. */
    private final double[] kinships;

    private final int[] proseCount;
    private final int[] length;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> subjects = new HashMap<>();
    private final Map<Element, Double> density = new HashMap<>();
    private final StructuredBody structured;
    private final TitleHeading headline;
    private @Nullable Element container;

    Scene(Page page, Recurrences recurrences) {
        this(page, recurrences, new Surroundings(), new StructuredBody(page));
    }

    private Scene(Page page, Recurrences recurrences, Surroundings surroundings, StructuredBody structured) {
        this(page, recurrences, surroundings, structured, passages(page, surroundings));
    }

    private Scene(
            Page page,
            Recurrences recurrences,
            Surroundings surroundings,
            StructuredBody structured,
            List<Passage> passages) {
        this.page = page;
        this.recurrences = recurrences;
        this.markup = page.item().format() != Format.TEXT;
        this.surroundings = surroundings;
        this.structured = structured;
        this.passages = passages;
        this.knownLanguage = knowsLanguage();
        this.prose = new boolean[passages.size()];
        this.kinships = new double[passages.size()];
        Arrays.fill(kinships, -1);
        this.proseCount = new int[passages.size() + 1];
        this.length = new int[passages.size() + 1];
        for (int i = 0; i < prose.length; i++) {
            var passage = passages.get(i);
            prose[i] = passage.isProse(knownLanguage) || (markup && passage.isOpenProse(knownLanguage));
            proseCount[i + 1] = proseCount[i] + (prose[i] ? 1 : 0);
            length[i + 1] = length[i] + passage.length();
        }
        findContainer();
        this.headline = markup ? TitleHeading.of(this) : TitleHeading.NONE;
    }

    /** The same page with some of its passages only, so that others are no neighbours to them. */
    Scene of(BitSet some) {
        return new Scene(
                page,
                recurrences,
                surroundings,
                structured,
                some.stream().mapToObj(passages::get).toList());
    }

    private static List<Passage> passages(Page page, Surroundings surroundings) {
        var passages = new ArrayList<Passage>();
        for (var block : page.blocks()) {
            passages.add(new Passage(block, surroundings.of(block.element())));
        }
        return passages;
    }

    Page page() {
        return page;
    }

    boolean isMarkup() {
        return markup;
    }

    /** How the passage recurs across the files of its group; nothing where it does not. */
    @Nullable
    Recurrence recurrence(int i) {
        return recurrences.at(passages.get(i).block().index());
    }

    /** Whether the corpus tells that the passage cannot be article. */
    boolean isBarred(int i) {
        return recurrences.isBarred(passages.get(i).block().index());
    }

    /** Whether the corpus tells on both sides where the article ends. */
    boolean isFramed() {
        return recurrences.isFramed();
    }

    List<Passage> passages() {
        return passages;
    }

    int size() {
        return passages.size();
    }

    Passage at(int i) {
        return passages.get(i);
    }

    /** Whether the passage is running text; false outside the page. */
    boolean isProse(int i) {
        return i >= 0 && i < prose.length && prose[i];
    }

    /** How many passages of running text lie within {@code reach} on one side. */
    int proseBefore(int i, int reach) {
        return proseCount[i] - proseCount[Math.max(0, i - reach)];
    }

    int proseAfter(int i, int reach) {
        return proseCount[Math.min(prose.length, i + 1 + reach)] - proseCount[i + 1];
    }

    boolean knownLanguage() {
        return knownLanguage;
    }

    /** How often the very same words stand on the page. */
    int copies(int i) {
        if (copies.isEmpty()) {
            passages.forEach(passage -> copies.merge(passage.text(), 1, Integer::sum));
        }
        return copies.getOrDefault(passages.get(i).text(), 0);
    }

    /** Share of its subject words that other running text of the page holds too; 0.5 if it has none. */
    double kinship(int i) {
        if (kinships[i] < 0) {
            kinships[i] = findKinship(i);
        }
        return kinships[i];
    }

    private double findKinship(int i) {
        if (subjects.isEmpty()) {
            noteSubjects();
        }
        int count = 0;
        int shared = 0;
        for (var word : passages.get(i).words()) {
            if (isSubject(word)) {
                count++;
                shared += subjects.getOrDefault(word, 0) > (prose[i] ? 1 : 0) ? 1 : 0;
            }
        }
        return count == 0 ? 0.5 : (double) shared / count;
    }

    StructuredBody structured() {
        return structured;
    }

    Surroundings.Of surroundings(Element element) {
        return surroundings.of(element);
    }

    /** The number of the heading that says what the page's title says; -1 if there is none, and in plain text. */
    int headline() {
        return headline.at();
    }

    /** Whether it is the headline or holds no other words. */
    boolean isHeadline(int i) {
        return headline.at() >= 0
                && passages.get(i).words().equals(passages.get(headline.at()).words());
    }

    /** Passages of running text between two others. */
    int proseBetween(int from, int to) {
        return proseCount[to] - proseCount[from + 1];
    }

    /** Whether it stands outside the smallest element around the headline that holds more running text than a deck is long. */
    boolean standsOffHeadline(int i) {
        var home = headline.home();
        return home != null && !isWithin(passages.get(i).block().element(), home);
    }

    private static boolean isWithin(Element element, Element outer) {
        for (Element each = element; each != null; each = each.parent()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it lies in the element that holds most running text by weight. */
    boolean inContainer(int i) {
        return container != null && isWithin(passages.get(i).block().element(), container);
    }

    /** Whether its element is a child of the one that holds most running text. */
    boolean besideProse(int i) {
        var element = passages.get(i).block().element();
        return container != null && (element.equals(container) || container.equals(element.parent()));
    }

    /** Whether it stands in a list or table that is a child of the element that holds most running text. */
    boolean listBesideProse(int i) {
        var list = passages.get(i).surroundings().whole();
        return container != null && list != null && container.equals(list.parent());
    }

    /**
     * Whether it stands in a part of the page that the element with most running text does not stand in: its comments, its footer, its
     * navigation, a form.
     */
    boolean standsApart(int i) {
        if (container == null) {
            return false;
        }
        var here = passages.get(i).surroundings();
        var there = surroundings.of(container);
        return APART.stream()
                        .anyMatch(each ->
                                here.around().contains(each) && !there.around().contains(each))
                || (here.words().contains(ClassWord.COMMENTS) && !there.words().contains(ClassWord.COMMENTS));
    }

    private boolean knowsLanguage() {
        int known = 0;
        int all = 0;
        for (var passage : passages) {
            if (passage.length() >= 80) {
                all++;
                known += passage.functionShare() >= 0.2 ? 1 : 0;
            }
        }
        return all == 0 || known * 4 >= all;
    }

    private void noteSubjects() {
        for (int i = 0; i < prose.length; i++) {
            for (var word : prose[i] ? new HashSet<>(passages.get(i).words()) : Set.<String>of()) {
                if (isSubject(word)) {
                    subjects.merge(word, 1, Integer::sum);
                }
            }
        }
    }

    private static boolean isSubject(String word) {
        return word.length() > 3 && !Words.isFunctionWord(word);
    }

    /** Running text speaks for its parent, half as loud for the parent's parent: the measure of Readability (Arc90, 2009). */
    private void findContainer() {
        if (!markup) {
            return;
        }
        double best = 0;
        for (int i = 0; i < prose.length; i++) {
            if (!prose[i]) {
                continue;
            }
            double weight = passages.get(i).length() * (1 - passages.get(i).linkShare());
            Element element = passages.get(i).block().element();
            Element parent = element.normalName().equals("p") ? element.parent() : element;
            for (int up = 0; up < 3 && parent != null; up++) {
                double sum = density.merge(parent, weight, Double::sum);
                if (sum > best) {
                    best = sum;
                    container = parent;
                }
                weight /= 2;
                parent = parent.parent();
            }
        }
    }
}
