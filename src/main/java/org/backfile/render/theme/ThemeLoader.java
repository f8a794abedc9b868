package org.backfile.render.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of {@link ThemeFiles}; names are flat, {@code article.peb}. */
final class ThemeLoader implements Loader<String> {

    private final ThemeFiles files;

    ThemeLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        return files.template(name)
                .map(bytes -> new StringReader(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n")))
                .orElseThrow(() -> new LoaderException(null, "no template named " + name));
    }

    @Override
    public boolean resourceExists(String name) {
        return files.template(name).isPresent();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        return null;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
