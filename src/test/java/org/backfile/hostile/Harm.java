package org.backfile.hostile;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.backfile.site.SiteFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a file of a site could do to whoever opens it, told from its bytes. The lists name what the built-in theme writes and nothing else,
 * so that a way of doing harm nobody thought of is found as well.
 */
public final class Harm {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

    /** Of the page that is served at any depth: it loads nothing. */
    private static final String BARE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'self'";

    private static final Set<String> ELEMENTS =
            words("a abbr article b bdi blockquote body br button circle cite code dd del"
                    + " details div dl dt em fieldset figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd"
                    + " label legend li line link main mark meta nav noscript ol option output p path pattern polyline pre q rect s samp script"
                    + " search section select small span strong style sub summary sup svg table tbody td text tfoot th thead time title tr tspan"
                    + " u ul use var");

    private static final Set<String> ATTRIBUTES =
            words("abbr action alt autocomplete charset checked cite class colspan content"
                    + " cx cy d datetime dir disabled download dx dy fill focusable for height hidden href hreflang id lang list max maxlength"
                    + " method min minlength name open pattern placeholder points preserveaspectratio property r rel role rows rowspan rx ry"
                    + " scope selected size sizes spellcheck src start tabindex title transform translate type value viewbox width x x1 x2 y y1"
                    + " y2 xmlns accesskey autocapitalize enterkeyhint inputmode required loading decoding reversed");

    /** Letters, digits and a few signs; no part that a system keeps for itself, hides, or cannot write. */
    private static final Pattern PATH =
            Pattern.compile("(?:[a-z0-9][a-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(?:.*/)?(?:con|prn|aux|nul|com\\d|lpt\\d)(?:[./].*)?");

    private static final int LONGEST_PATH = 200;

    private static final JsonFactory JSON = new JsonFactory();

    private final List<String> found = new ArrayList<>();
    private final String path;

    private Harm(String path) {
        this.path = path;
    }

    /** Sentences, none for a file that is harmless. */
    public static List<String> in(SiteFile file) {
        var harm = new Harm(file.path());
        harm.path();
        var text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (file.path().endsWith(".html")) {
            harm.page(text);
        } else if (file.path().startsWith("search/")) {
            harm.shard(text);
        } else if (file.path().endsWith(".json")) {
            harm.json(text);
        } else if (file.path().endsWith(".jsonl")) {
            text.lines().forEach(harm::json);
        } else if (file.path().endsWith(".xml")) {
            harm.xml(text);
        }
        return List.copyOf(harm.found);
    }

    private void path() {
        if (!PATH.matcher(path).matches() || path.length() > LONGEST_PATH) {
            say("the path is not one that every system can write");
        }
        if (DEVICE.matcher(path).matches()) {
            say("the path names a device");
        }
    }

    private void page(String text) {
        var page = Jsoup.parse(text);
        var policies = page.select("meta[http-equiv=Content-Security-Policy]");
        if (policies.size() != 1
                || !Set.of(POLICY, BARE_POLICY).contains(policies.get(0).attr("content"))
                || !page.head().children().contains(policies.get(0))
                || policies.get(0).elementSiblingIndex() > 1) {
            say("the policy is not the first thing after the character set");
        }
        page.select("meta[http-equiv]").stream()
                .filter(meta -> !meta.equals(policies.first()))
                .forEach(meta -> say("an order to the browser: " + meta));
        page.getAllElements().stream().skip(1).forEach(this::element);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == 0x7F) {
                say("a control character, U+" + Integer.toHexString(c) + ", at " + i);
            }
        }
    }

    private void element(Element element) {
        if (!ELEMENTS.contains(element.normalName()) || element.normalName().equals("style")) {
            say("an element that the theme does not write: " + element);
        }
        if (element.normalName().equals("script")) {
            script(element);
        }
        element.attributes().forEach(attribute -> attribute(element, attribute));
    }

    private void script(Element script) {
        if (script.attr("type").equals("application/ld+json")) {
            if (script.data().contains("<")) {
                say("a sign in data that may end its element: " + script.data());
            }
            json(script.data());
        } else if (!script.data().isEmpty()
                || !script.attr("src").matches("(?:\\.\\./)*(?:assets|search)/[a-z0-9/-]+\\.js")) {
            say("a script that is not of the site: " + script);
        }
    }

    private void attribute(Element element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        boolean known = ATTRIBUTES.contains(name)
                || name.startsWith("data-")
                || name.startsWith("aria-")
                || (name.equals("http-equiv") && element.normalName().equals("meta"));
        if (!known) {
            say("an attribute that the theme does not write: " + attribute);
        }
        switch (name) {
            case "href" -> {
                boolean isLink =
                        element.normalName().equals("a") || element.attr("rel").matches("canonical|cite-as|prev|next");
                if (!isRelative(value) && !(isLink && isOfTheWeb(value))) {
                    say("a link that may do something: " + element);
                }
            }
            case "src", "action", "cite" -> {
                if (!isRelative(value)) {
                    say("something is asked for elsewhere: " + element);
                }
            }
            default -> {}
        }
    }

    private static boolean isOfTheWeb(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    }

    /** Neither a scheme nor a host, nor anything that a browser strips before it looks for one. */
    private static boolean isRelative(String address) {
        return address.matches("[A-Za-z0-9._~/?#=&%+-]*")
                && !address.startsWith("//")
                && !address.contains("/../../../../../");
    }

    private void shard(String text) {
        int comma = text.indexOf(',');
        if (!text.matches("(?s)backfile\\.shard\\(\"[a-z0-9A-Z./_~-]+\",.*\\);\n") || comma < 0) {
            say("a shard that is not one call: " + text.substring(0, Math.min(80, text.length())));
            return;
        }
        json(text.substring(comma + 1, text.length() - 3));
        if (text.chars().anyMatch(c -> c == '\u2028' || c == '\u2029')) {
            say("a line end of old script engines");
        }
    }

    /** One JSON value and nothing after it. */
    private void json(String text) {
        try (var parser = JSON.createParser(text)) {
            parser.nextToken();
            parser.skipChildren();
            if (parser.nextToken() != null) {
                say("something stands after the data");
            }
        } catch (IOException e) {
            say("broken JSON: " + e.getMessage());
        }
    }

    private void xml(String text) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            say("broken XML: " + e.getMessage());
        }
        Jsoup.parse(text, Parser.xmlParser()).select("link[href], url loc, sitemap loc, id").stream()
                .map(each -> each.hasAttr("href") ? each.attr("href") : each.text())
                .filter(address -> !isOfTheWeb(address) && !address.startsWith("tag:") && !address.startsWith("urn:"))
                .forEach(address -> say("a feed leads to " + address));
    }

    private void say(String what) {
        var one = what.replaceAll("\\s+", " ");
        found.add(path + ": " + (one.length() > 300 ? one.substring(0, 300) + "…" : one));
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" ", -1));
    }
}
