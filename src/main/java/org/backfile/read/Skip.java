package org.backfile.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells by its name what is surely no article. The kinds are words of the build's report. */
public final class Skip {

    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "icon\r", "ehthumbs.db");

    private static final Set<String> SYSTEM_FOLDERS =
            Set.of("__macosx", "@eadir", "#recycle", "$recycle.bin", "system volume information", "lost+found");

    private static final List<String> ASSET_FOLDERS = List.of(
            "_files",
            ".files",
            "-Dateien",
            "_Dateien",
            "_fichiers",
            "-fichiers",
            "_archivos",
            "_arquivos",
            "_file",
            "_bestanden",
            "-filer",
            "_filer",
            "-tiedostot",
            "_pliki",
            "_soubory",
            "_elemei",
            "_datoteke");

    private static final Set<String> OWN_FILES = Set.of("site-config.yaml", "permalinks.tsv");

    private static final Map<String, Set<String>> KINDS = Map.of(
            "media",
            Set.of(
                    "jpg", "jpeg", "jpe", "png", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "heic",
                    "mp3", "m4a", "ogg", "oga", "wav", "flac", "mp4", "m4v", "webm", "mov", "avi", "mkv", "mpg", "mpeg",
                    "ogv"),
            "crawl index",
            Set.of("cdx", "cdxj"),
            "page asset",
            Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "wasm"));

    private Skip() {}

    /** Why a file is passed over; empty if it is not. */
    public static String file(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (SYSTEM_FILES.contains(lower) || lower.startsWith("~$")) {
            return "system";
        }
        if (name.startsWith(".") || name.endsWith("~")) {
            return "hidden";
        }
        if (OWN_FILES.contains(lower)) {
            return "settings";
        }
        var suffix = lower.substring(lower.lastIndexOf('.') + 1);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(suffix))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /**
     * The page whose pictures and styles a folder holds, as browsers save them beside it in the language they speak: {@code Ferry late} for
     * {@code Ferry late_files}.
     *
     * @return empty if the folder's name does not end so
     */
    static String pageOf(String folder) {
        for (var end : ASSET_FOLDERS) {
            if (folder.length() > end.length() && folder.endsWith(end)) {
                return folder.substring(0, folder.length() - end.length());
            }
        }
        return "";
    }

    /** Why a folder is passed over with all it holds; empty if it is not. */
    static String folder(String name) {
        if (SYSTEM_FOLDERS.contains(name.toLowerCase(Locale.ROOT))) {
            return "system";
        }
        return name.startsWith(".") ? "hidden" : "";
    }
}
