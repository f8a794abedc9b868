package org.backfile.extract.page;

import java.util.List;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Layout;
import org.backfile.corpus.Source;
import org.jspecify.annotations.Nullable;

/** Items made for tests. */
public final class Items {

    private Items() {}

    public static Item text(String text) {
        return item(Format.TEXT, Layout.LINE_PER_PARAGRAPH, text, null);
    }

    public static Item wrapped(String text) {
        return item(Format.TEXT, Layout.HARD_WRAPPED, text, null);
    }

    public static Item html(String text) {
        return item(Format.HTML, Layout.MARKUP, text, null);
    }

    public static Item markdown(String text, String html) {
        return item(Format.MARKDOWN, Layout.MARKUP, text, html);
    }

    private static Item item(Format format, Layout layout, String text, @Nullable String html) {
        var source = new Source("test/article", 0, 1, "0".repeat(64), text.length());
        return new Item(source, format, "UTF-8", layout, text, html, List.of(), List.of(), List.of());
    }
}
