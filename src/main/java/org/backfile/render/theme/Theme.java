package org.backfile.render.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.tag.NoOpTagCache;
import io.pebbletemplates.pebble.cache.template.ConcurrentMapTemplateCache;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Digest;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * The look of a site: templates that are filled and assets that are copied. Everything a template prints is escaped unless the template
 * says {@code raw}. An unknown variable is an error, not an empty string. Safe to share between threads.
 */
public final class Theme {

    private final ThemeFiles files;
    private final PebbleEngine engine;

    /** @param own the user's theme folder, asked first, file by file; absent for the built-in theme alone */
    public Theme(@Nullable Path own) {
        files = new ThemeFiles(own);
        // Pebble's own caches pull in Caffeine, which costs a small build more than it saves a large one.
        engine = new PebbleEngine.Builder()
                .loader(new ThemeLoader(files))
                .templateCache(new ConcurrentMapTemplateCache())
                .tagCache(new NoOpTagCache())
                .addEscapingStrategy("html", Theme::escape)
                .extension(new QuickPrinting(), new DatesAnywhere())
                .defaultLocale(Locale.ROOT)
                .strictVariables(true)
                .build();
    }

    /** By which the user's own templates are known; the built-in ones come with the program. */
    public Digest digest() {
        return files.digest();
    }

    /**
     * Fills a template.
     *
     * @param template its file name, {@code article.peb}
     * @param path of the page from the site root
     * @param variables what the template sees, by name; see {@code docs/templates.md}
     * @throws TemplateTrouble if the template, or one that it uses, is missing or wrong
     */
    public SiteFile page(String template, String path, Map<String, Object> variables) {
        try {
            PebbleTemplate compiled = engine.getTemplate(template);
            var out = new Utf8Writer();
            compiled.evaluate(out, variables, Locale.ROOT);
            return new SiteFile(path, out.toBytes());
        } catch (PebbleException e) {
            throw TemplateTrouble.of(template, e);
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
    }

    /**
     * The theme's assets as files of the site, sorted by path.
     *
     * @throws TemplateTrouble if a part of a joined script is missing
     */
    public List<SiteFile> assets() {
        var joined = new JoinedScripts(files);
        var assets = new ArrayList<SiteFile>();
        joined.names().forEach(name -> assets.add(new SiteFile(name, joined.join(name))));
        joined.others()
                .forEach(name -> assets.add(new SiteFile(name, files.find(name).orElseThrow())));
        assets.sort(Comparator.comparing(SiteFile::path));
        return assets;
    }

    /** Text as it may stand in HTML, in an element or a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = c > '>' && c < 0x7F ? null : entity(c);
            if (entity != null) {
                if (escaped == null) {
                    escaped = new StringBuilder(text.length() + 32);
                }
                escaped.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        return escaped == null
                ? text
                : escaped.append(text, from, text.length()).toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            // Control characters and half surrogates are not allowed in HTML; the reader keeps them, so they come here.
            case 0x9, 0xA, 0xD -> null;
            default -> (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF) ? "\uFFFD" : null;
        };
    }
}
