package org.backfile.read.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.backfile.corpus.Scope;
import org.backfile.corpus.Sha256;
import org.backfile.corpus.Source;
import org.backfile.read.charset.Decoder;
import org.backfile.read.page.PageReader;
import org.backfile.read.raw.Cutter;
import org.backfile.read.raw.Limits;
import org.backfile.read.raw.RawItem;

/**
 * Cuts what press databases give as plain text, many articles in one file: LexisNexis and Nexis Uni, Factiva (as shown, and with its tags),
 * ProQuest. What these print around an article, its outlet, day, byline and length, is read as fields.
 */
public final class PressCutter implements Cutter {

    private static final List<String> UNITS =
            List.of(" words", " mots", " palabras", " parole", " woorden", "rter", "Full text: ");

    private final Scope scope;
    private final Limits limits;

    /**
     * @param scope whether the text is the article alone, or wants cleaning
     */
    public PressCutter(Scope scope, Limits limits) {
        this.scope = scope;
        this.limits = limits;
    }

    /**
     * Whether a file begins so: with the length in words on a line of its own, as no article does, or with the fields of ProQuest.
     *
     * @param head its first bytes, or all
     * @param headBytes so many of a file's first bytes tell
     */
    public static boolean begins(byte[] head, int headBytes) {
        var text = new String(head, 0, Math.min(head.length, headBytes), StandardCharsets.ISO_8859_1);
        return UNITS.stream().anyMatch(text::contains) && Signs.in(text, head, head.length != headBytes);
    }

    @Override
    public void cut(String path, InputStream in, Consumer<RawItem> items) throws IOException {
        long limit = limits.itemBytes();
        var bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
        if (bytes.length > limit) {
            items.accept(RawItem.lost(limits.tooLarge(path, "file", 0)));
            return;
        }
        var decoded = Decoder.decode(bytes);
        var articles = PressText.of(decoded.text());
        if (articles.isEmpty()) {
            items.accept(RawItem.of(bytes, all -> PageReader.read(path, all)));
            return;
        }
        var reader = new RecordReader(FieldNames.usual(""), scope);
        for (int i = 0; i < articles.size(); i++) {
            int number = i + 1;
            var article = articles.get(i);
            items.accept(RawItem.of(
                    article.text().getBytes(StandardCharsets.UTF_8),
                    all -> reader.read(
                            new Source(path, number, article.line(), Sha256.of(all), all.length),
                            decoded.encoding(),
                            article.members(),
                            decoded.notes(),
                            List.of())));
        }
    }

    /** Asked only where a word stands that hints at it: most texts need none of these. */
    private static final class Signs {

        private static final Pattern LENGTH =
                Pattern.compile("(?m)^(?:WC +|[A-Z\u00C4\u00C3][\\w\u0080-\u00FF]{1,10}: *)?"
                        + "[0-9][0-9.,]* (?:words|mots|palabras|parole|woorden|W\u00F6rter|W\u00C3\u00B6rter)\\s*$");
        private static final Pattern FULL_TEXT = Pattern.compile("(?m)^Full text: \\S");
        private static final Pattern PUBLICATION = Pattern.compile("(?m)^Publication title: \\S");
        private static final Pattern RIGHTS = Pattern.compile("(?i)copyright|\u00A9|all rights reserved|\\(c\\) ?[12]");

        /**
         * @param whole whether the bytes are the whole file, so that the marks between articles can be looked for
         */
        static boolean in(String head, byte[] bytes, boolean whole) {
            if (FULL_TEXT.matcher(head).find() && PUBLICATION.matcher(head).find()) {
                return true;
            }
            if (!LENGTH.matcher(head).find()) {
                return false;
            }
            return whole
                    ? !PressText.of(new String(bytes, StandardCharsets.ISO_8859_1))
                            .isEmpty()
                    : RIGHTS.matcher(head).find();
        }
    }
}
