package org.backfile.render.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.backfile.corpus.Block;
import org.backfile.corpus.Damage;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Label;
import org.backfile.corpus.Reason;
import org.backfile.render.copy.Elsewhere;
import org.backfile.render.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The rows of an article's text: passages and captions, and between them what was left out. */
final class Rows {

    /** More reasons than this are "and more": the line stays one line. */
    private static final int MOST_REASONS = 4;

    private final Extraction extraction;
    private final List<Block> blocks;
    private final Places places;
    private final Notes notes;
    private final IntFunction<Elsewhere> elsewhere;
    private final List<Row> rows = new ArrayList<>();
    private int picture;

    private Rows(Extraction extraction, Places places, Notes notes, IntFunction<Elsewhere> elsewhere) {
        this.extraction = extraction;
        this.blocks = extraction.blocks();
        this.places = places;
        this.notes = notes;
        this.elsewhere = elsewhere;
    }

    /**
     * The rows of an article.
     *
     * @param elsewhere where else the passage of a block stands
     */
    static List<Row> of(Extraction extraction, Places places, Notes notes, IntFunction<Elsewhere> elsewhere) {
        var maker = new Rows(extraction, places, notes, elsewhere);
        maker.make();
        return maker.rows;
    }

    /** Says which blocks will have an anchor on the page, before anything links to them. */
    static void announce(Extraction extraction, Places places) {
        var blocks = extraction.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int end = endOfGap(places, blocks.size(), i);
            if (end == i) {
                places.show(i);
                continue;
            }
            if (blocks.subList(i, end).stream().anyMatch(Block.Dropped.class::isInstance)) {
                for (int line = i; line < end; line++) {
                    places.show(line);
                }
            }
            i = end - 1;
        }
    }

    private void make() {
        for (int i = 0; i < blocks.size(); i++) {
            pictures(blocks.get(i).span().start());
            int end = endOfGap(places, blocks.size(), i);
            if (end > i) {
                gap(i, end);
                i = end - 1;
            } else if (Places.isRow(blocks.get(i))) {
                passage(i);
            }
        }
        pictures(Integer.MAX_VALUE);
    }

    /** The pictures without a caption that stand before a place and have no row yet. */
    private void pictures(int before) {
        var pictures = extraction.pictures();
        while (picture < pictures.size() && pictures.get(picture).span().start() < before) {
            var next = pictures.get(picture++);
            if (next.caption() == null) {
                rows.add(new Row(
                        "fig" + picture,
                        "fig. " + picture,
                        "Picture " + picture,
                        null,
                        Figure.of(next),
                        null,
                        null,
                        Elsewhere.NOWHERE,
                        List.of()));
            }
        }
    }

    private @Nullable Figure pictureOf(Block caption) {
        return extraction.pictures().stream()
                .filter(each -> caption.span().equals(each.caption()))
                .findFirst()
                .map(Figure::of)
                .orElse(null);
    }

    /** The index after the last of the blocks from {@code start} on that are not in the text; {@code start} if that one is. */
    private static int endOfGap(Places places, int blocks, int start) {
        int end = start;
        while (end < blocks && !places.isInText(end)) {
            end++;
        }
        return end;
    }

    private void passage(int index) {
        var block = (Block.Kept) blocks.get(index);
        boolean isCaption = block.label() == Label.CAPTION;
        rows.add(new Row(
                places.anchor(index),
                places.number(index),
                places.spoken(index),
                isCaption ? null : html(index, block),
                isCaption ? pictureOf(block) : null,
                isCaption ? block.text() : null,
                null,
                isCaption ? Elsewhere.NOWHERE : elsewhere.apply(index),
                notes.beside(index)));
    }

    private String html(int index, Block.Kept block) {
        List<Damage> damage = extraction.damage().stream()
                .filter(each -> block.span().contains(each.span()))
                .toList();
        var html = Marks.damage(block, damage, extraction.item().text());
        var dateline = datelineBefore(index);
        return dateline != null && html.startsWith("<p>")
                ? "<p><span class=\"dateline\">" + Theme.escape(dateline) + "</span>" + html.substring(3)
                : html;
    }

    /** A dateline that was lifted from the beginning of this passage, with the blank that parted them. */
    private @Nullable String datelineBefore(int index) {
        if (index == 0 || !places.isInlineDateline(index - 1)) {
            return null;
        }
        var before = blocks.get(index - 1);
        var text = extraction.item().text();
        boolean isApart = before.span().end() < blocks.get(index).span().start()
                || before.span().of(text).endsWith(" ");
        return isApart ? before.text() + " " : before.text();
    }

    private void gap(int start, int end) {
        var dropped = blocks.subList(start, end).stream()
                .filter(Block.Dropped.class::isInstance)
                .map(Block.Dropped.class::cast)
                .toList();
        if (dropped.isEmpty()) {
            return;
        }
        var cut = new Cut(places.count(dropped.size()) + " left out", reasons(dropped), lines(start, end));
        rows.add(new Row(
                "cut" + places.number(start),
                places.range(start, end - 1),
                "",
                null,
                null,
                null,
                cut,
                Elsewhere.NOWHERE,
                List.of()));
    }

    private static String reasons(List<Block.Dropped> dropped) {
        var titles = dropped.stream()
                .map(block -> block.reason().title())
                .map(title -> title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var some = titles.stream().limit(MOST_REASONS).collect(Collectors.joining(", "));
        return titles.size() > MOST_REASONS ? some + " and more" : some;
    }

    private List<Cut.Line> lines(int start, int end) {
        var lines = new ArrayList<Cut.Line>();
        Reason before = null;
        for (int i = start; i < end; i++) {
            var block = blocks.get(i);
            if (block instanceof Block.Dropped dropped) {
                var isRepeat = dropped.reason() == before && dropped.detail().isEmpty();
                before = dropped.reason();
                var detail = dropped.detail().isEmpty() ? dropped.reason().sentence() : dropped.detail();
                lines.add(line(i, true, isRepeat ? "" : dropped.reason().title() + ".", isRepeat ? "" : detail));
            } else {
                before = null;
                lines.add(line(i, false, "Kept", "as the " + shownAs(block.label()) + "."));
            }
        }
        return lines;
    }

    private Cut.Line line(int index, boolean isDropped, String verdict, String detail) {
        return new Cut.Line(
                places.anchor(index), places.number(index), blocks.get(index).text(), isDropped, verdict, detail);
    }

    private static String shownAs(Label label) {
        return switch (label) {
            case DECK -> "lead";
            case DATELINE -> "place or source";
            default -> label.code().replace('-', ' ');
        };
    }
}
