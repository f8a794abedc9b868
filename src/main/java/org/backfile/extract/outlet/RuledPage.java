package org.backfile.extract.outlet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.corpus.Format;
import org.backfile.corpus.Label;
import org.backfile.corpus.Scope;
import org.backfile.extract.page.Page;
import org.backfile.extract.page.TextBlock;
import org.backfile.extract.statement.Field;
import org.backfile.extract.statement.Statement;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** A page under the rule for its outlet. Trusted text is not cut by rules; its facts are set all the same. */
public final class RuledPage {

    /** Of a page that no rule is for. */
    public static final RuledPage NONE = new RuledPage(null);

    private final @Nullable OutletRule rule;
    private final Map<Integer, Ruling> rulings = new HashMap<>();
    private final BitSet ruled = new BitSet();
    private final BitSet body = new BitSet();
    private final List<Statement> statements = new ArrayList<>();
    private String bodySentence = "";

    private RuledPage(@Nullable OutletRule rule) {
        this.rule = rule;
    }

    /**
     * What a rule says of a page.
     *
     * @param used is told every line of the settings that has something to say here
     */
    public static RuledPage of(Page page, OutletRule rule, Consumer<RuleLine> used) {
        var ruledPage = new RuledPage(rule);
        used.accept(rule.line());
        ruledPage.name(rule);
        if (page.item().format() != Format.TEXT) {
            ruledPage.point(page, rule, used);
        }
        if (page.item().scope() == Scope.PAGE) {
            ruledPage.dropLines(page, rule, used);
            ruledPage.findBody(page, rule, used);
        }
        return ruledPage;
    }

    /** What is said of a block; nothing for most. */
    public @Nullable Ruling at(int block) {
        return rulings.get(block);
    }

    /** The blocks of which something is said. */
    public BitSet ruled() {
        return (BitSet) ruled.clone();
    }

    /** The block that is the headline; -1 where the rule does not say. */
    public int headline() {
        return rulings.entrySet().stream()
                .filter(entry -> entry.getValue().place() == Label.HEADLINE)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    /** The blocks that the article stands in; empty where the rule does not say. */
    public BitSet body() {
        return (BitSet) body.clone();
    }

    /** Whether the rule says where the article stands, and not in this block. */
    public boolean isOutside(int block) {
        return !body.isEmpty() && !body.get(block);
    }

    /** Why a block is outside. */
    public String bodySentence() {
        return bodySentence;
    }

    /** What the settings state, for the facts. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }

    public @Nullable DateOrder dateOrder() {
        return rule == null ? null : rule.dateOrder();
    }

    private void name(OutletRule rule) {
        var name = rule.name();
        if (name != null) {
            statements.add(Pointer.said(Field.OUTLET, name));
        }
    }

    private void point(Page page, OutletRule rule, Consumer<RuleLine> used) {
        place(page, rule, rule.headline(), Field.HEADLINE, Label.HEADLINE, used);
        place(page, rule, rule.byline(), Field.AUTHOR, Label.BYLINE, used);
        place(page, rule, rule.date(), Field.PUBLISHED, Label.DATE, used);
        if (page.item().scope() != Scope.PAGE) {
            return;
        }
        for (var selector : rule.drop()) {
            var blocks = blocksWithin(page, elements(page, selector, used));
            blocks.stream().forEach(i -> rule(i, null, selector.line()));
        }
    }

    /** The first element of a headline or date; all of a byline, which may name several. */
    private void place(
            Page page, OutletRule rule, List<Selector> selectors, Field field, Label label, Consumer<RuleLine> used) {
        for (var selector : selectors) {
            var elements = elements(page, selector, used);
            var pointed = field == Field.AUTHOR
                    ? elements
                    : elements.stream().limit(1).toList();
            for (var element : pointed) {
                var statement = new Pointer(page).at(element, field, selector.line(), rule.outlet());
                if (statement != null) {
                    statements.add(statement);
                }
            }
            blocksWithin(page, pointed).stream().forEach(i -> rule(i, label, selector.line()));
        }
    }

    private void dropLines(Page page, OutletRule rule, Consumer<RuleLine> used) {
        for (var pattern : rule.dropLines()) {
            for (var block : page.blocks()) {
                if (pattern.fits(block.text())) {
                    used.accept(pattern.line());
                    rule(block.index(), null, pattern.line());
                }
            }
        }
    }

    /** The article's elements; a page that has none of them is of another make, and its article is looked for. */
    private void findBody(Page page, OutletRule rule, Consumer<RuleLine> used) {
        if (page.item().format() == Format.TEXT) {
            return;
        }
        for (var selector : rule.body()) {
            var blocks = blocksWithin(page, elements(page, selector, used));
            if (!blocks.isEmpty() && body.isEmpty()) {
                bodySentence = selector.line().sentence(rule.outlet());
            }
            body.or(blocks);
        }
    }

    private void rule(int block, @Nullable Label place, RuleLine line) {
        if (rule != null && !ruled.get(block)) {
            ruled.set(block);
            rulings.put(block, new Ruling(place, line.sentence(rule.outlet())));
        }
    }

    private static List<Element> elements(Page page, Selector selector, Consumer<RuleLine> used) {
        var elements = selector.in(page.document());
        if (!elements.isEmpty()) {
            used.accept(selector.line());
        }
        return elements;
    }

    /** The blocks all of whose text lies in one of the elements: no block is cut. */
    private static BitSet blocksWithin(Page page, List<Element> elements) {
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(elements);
        var within = new BitSet();
        for (var block : wanted.isEmpty() ? List.<TextBlock>of() : page.blocks()) {
            within.set(block.index(), block.nodes().stream().allMatch(node -> isWithin(node, wanted)));
        }
        return within;
    }

    private static boolean isWithin(Node node, Set<Node> wanted) {
        for (Node each = node; each != null; each = each.parent()) {
            if (wanted.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
