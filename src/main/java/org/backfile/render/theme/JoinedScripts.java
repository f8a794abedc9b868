package org.backfile.render.theme;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Scripts that are kept in small files and sent as one: {@code assets/search.parts} names, a line each, the scripts whose text the site
 * gets as {@code assets/search.js}. Lines that hold nothing but a comment stay behind, and so does indentation (a quarter of what would be
 * sent); otherwise lines stay as they are, so that what a browser reports can be found again.
 */
final class JoinedScripts {

    private static final String LIST = ".parts";

    private final ThemeFiles files;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final List<String> others;

    JoinedScripts(ThemeFiles files) {
        this.files = files;
        var names = new TreeSet<>(files.assets());
        for (var list : List.copyOf(names)) {
            if (list.endsWith(LIST)) {
                names.remove(list);
                parts.put(
                        list.substring(0, list.length() - LIST.length()) + ".js",
                        text(list).lines().filter(line -> !line.isBlank()).toList());
            }
        }
        parts.values().forEach(names::removeAll);
        parts.keySet().forEach(names::remove);
        others = List.copyOf(names);
    }

    /** The joined scripts, by name. */
    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The assets that are copied as they are: neither a list, nor in one. */
    List<String> others() {
        return others;
    }

    /** @throws TemplateTrouble if a part is not there */
    byte[] join(String name) {
        var out = new ByteArrayOutputStream();
        for (var part : parts.getOrDefault(name, List.of())) {
            out.writeBytes(withoutComments(text(part)).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private String text(String name) {
        return files.find(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new TemplateTrouble(name + ": a list of scripts (" + LIST
                        + ") names this file, and it is in neither theme folder."));
    }

    private static String withoutComments(String script) {
        var kept = new StringBuilder(script.length());
        boolean inside = false;
        for (var line : script.lines().toList()) {
            var bare = line.strip();
            boolean comment = inside || bare.startsWith("//") || bare.startsWith("/*");
            inside = (inside || bare.startsWith("/*")) && !bare.endsWith("*/");
            if (!comment && !bare.isEmpty()) {
                kept.append(bare).append('\n');
            }
        }
        return kept.toString();
    }
}
