package org.backfile.extract.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.backfile.extract.cue.Words;
import org.backfile.extract.page.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The article's text as the page states it for machines ({@code articleBody} of schema.org in JSON-LD). Only ever a witness for text that
 * stands on the page: what is said here alone is not the article.
 */
final class StructuredBody {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LEAST = 200;

    private final Set<String> phrases = new HashSet<>();

    StructuredBody(Page page) {
        if (!page.item().text().contains("articleBody")) {
            return; // most pages: no need to go through all their elements
        }
        for (Element script : page.document().getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")
                    && script.data().contains("articleBody")) {
                read(script.data());
            }
        }
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** Whether it holds the words of the passage, most of them in the same order. */
    boolean holds(Passage passage) {
        var words = passage.words();
        if (phrases.isEmpty() || words.size() < 3) {
            return false;
        }
        int held = 0;
        for (int i = 0; i + 3 <= words.size(); i++) {
            held += phrases.contains(String.join(" ", words.subList(i, i + 3))) ? 1 : 0;
        }
        return held >= 0.8 * (words.size() - 2);
    }

    private void read(String json) {
        try (var parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.currentName().equals("articleBody")
                        && parser.nextToken() == JsonToken.VALUE_STRING) {
                    add(parser.getText());
                }
            }
        } catch (IOException e) {
            // Broken JSON on a page is ordinary: what was read so far is a witness still, and the page itself tells the
            // rest.
            return;
        }
    }

    private void add(String body) {
        if (body.length() < LEAST) {
            return;
        }
        var words = Words.of(body.indexOf('<') < 0 ? body : Jsoup.parse(body).text());
        for (int i = 0; i + 3 <= words.size(); i++) {
            phrases.add(String.join(" ", words.subList(i, i + 3)));
        }
    }
}
