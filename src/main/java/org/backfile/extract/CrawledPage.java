package org.backfile.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.backfile.corpus.Block;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Kind;
import org.backfile.corpus.Source;

/**
 * Tells the articles of a crawl from its other pages. A crawler takes front pages, lists and error pages along; somebody who saves a page by
 * hand does not. When in doubt a page is an article.
 */
public final class CrawledPage {

    private static final Pattern ERROR = Pattern.compile(
            "(?i)^\\W*(?:error\\s+)?(?:404|403|410|500|503)\\b.*|.*\\b(?:page (?:was )?not found|page introuvable|seite nicht gefunden"
                    + "|p[áa]gina no encontrada|pagina non trovata|access denied|are you a robot)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile(
            "og:type[\"']?\\s+content=[\"']?article|content=[\"']article[\"']\\s+property=[\"']og:type|\"@type\"\\s*:\\s*(?:\\[[^\\]]{0,80})?\"(?:\\w*News\\w*|\\w*Article|BlogPosting)\"");
    private static final Pattern LAST_SEGMENT =
            Pattern.compile("https?://[^/?#]+(?:/[^/?#]+)*?/?([^/?#]*)/?(?:[?#].*)?");

    /** From the folder that is named as a host on. */
    private static final Pattern MIRROR = Pattern.compile(
            "(?:^|/)((?:www\\.[a-z0-9.-]+|(?:[a-z0-9-]+\\.)+(?:[a-z]{2}|com|org|net|info|news|example)|\\d+(?:\\.\\d+){3})(?:[:+]\\d+)?/.+)");

    private static final Pattern INDEX = Pattern.compile("/(?:index|default)\\.\\w+$");

    /** A sentence is longer than a teaser's headline. */
    private static final int SENTENCE = 80;

    private static final int LITTLE_PROSE = 200;
    private static final int SHORT_PROSE = 600;
    private static final int MANY_LINKS = 15;

    private CrawledPage() {}

    /** Whether a machine saved it: it tells so, or it is HTML in the folder of a host, as {@code wget --mirror} lays them out. */
    public static boolean mayBe(Item item) {
        return item.source().capture() != null
                || (item.format() == Format.HTML && !address(item.source()).isEmpty());
    }

    /** Where it was on the web, as far as lists can be told by it; empty where nothing tells. */
    private static String address(Source source) {
        var capture = source.capture();
        if (capture != null) {
            return capture.url();
        }
        var mirror = MIRROR.matcher(source.path());
        return mirror.find() ? "http://" + INDEX.matcher(mirror.group(1)).replaceFirst("/") : "";
    }

    /**
     * What a page is instead of an article.
     *
     * @return a word of the build's report; empty for an article, and for what no machine saved
     */
    public static String otherThanArticle(Extraction extraction) {
        var address = address(extraction.item().source());
        var text = extraction.item().text();
        if (address.isEmpty()) {
            return "";
        }
        int prose = prose(extraction.body());
        var headline = extraction.metadata().headline();
        if (prose < SHORT_PROSE
                && headline != null
                && ERROR.matcher(headline.value()).matches()) {
            return "error page";
        }
        if (ARTICLE.matcher(text).find()) {
            return "";
        }
        int links = links(text);
        boolean isList = prose < LITTLE_PROSE && links >= MANY_LINKS;
        // Lists of teasers have five links and more for a hundred chars of their sentences, articles between menus two
        // or three.
        boolean isDense = 100L * links > 4L * prose && links >= MANY_LINKS;
        return isList || (isDense && namesAList(address)) ? "index page" : "";
    }

    private static int prose(List<Block.Kept> body) {
        int prose = 0;
        for (var block : body) {
            boolean isText = block.kind() == Kind.PARAGRAPH || block.kind() == Kind.QUOTE;
            prose += isText && block.text().length() >= SENTENCE ? block.text().length() : 0;
        }
        return prose;
    }

    private static int links(String text) {
        int links = 0;
        for (int at = text.indexOf("<a "); at >= 0; at = text.indexOf("<a ", at + 3)) {
            links++;
        }
        return links;
    }

    /** {@code /}, {@code /politics/}, {@code /category/local-news}: no number and no headline. */
    private static boolean namesAList(String url) {
        var match = LAST_SEGMENT.matcher(url);
        var last = match.matches() ? match.group(1) : "";
        return last.chars().noneMatch(Character::isDigit) && last.split("[-_]", -1).length <= 2;
    }
}
