package org.backfile.read;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.backfile.read.pack.ZipEntry;
import org.backfile.read.pack.ZipFile;

/** What a ZIP file is: a folder of files, a web archive (WACZ), or a document that only happens to be packed so. */
final class ZipContent {

    private String document = "";
    private boolean hasTypes;
    private boolean hasPackage;
    private boolean hasWarc;
    private final Set<String> assetFolders = new HashSet<>();

    private ZipContent() {}

    static ZipContent of(ZipFile zip) throws IOException {
        var content = new ZipContent();
        zip.entries(content::look);
        if (!content.assetFolders.isEmpty()) {
            var confirmed = new HashSet<String>();
            zip.entries(entry -> content.confirm(entry.name(), confirmed));
            content.assetFolders.retainAll(confirmed);
        }
        return content;
    }

    /** What it is instead of a folder, as "a Word document"; empty if it is one. */
    String document() {
        return document;
    }

    /** Why an entry is passed over; empty if it is not. */
    String skip(ZipEntry entry) {
        var name = entry.name();
        if (entry.isFolder() || entry.isLink()) {
            return entry.isFolder() ? "folder" : "link";
        }
        if (hasPackage && hasWarc && !name.startsWith("archive/")) {
            return "index of a WACZ file";
        }
        int start = 0;
        for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', start)) {
            var skip = Skip.folder(name.substring(start, end));
            if (!skip.isEmpty()) {
                return skip;
            }
            if (assetFolders.contains(name.substring(0, end))) {
                return "page asset";
            }
            start = end + 1;
        }
        return Skip.file(name.substring(start));
    }

    private void look(ZipEntry entry) {
        var name = entry.name();
        hasTypes |= name.equals("[Content_Types].xml");
        hasPackage |= name.equals("datapackage.json");
        hasWarc |= name.startsWith("archive/") && name.toLowerCase(Locale.ROOT).contains(".warc");
        if (hasTypes && name.startsWith("word/")) {
            document = "a Word document";
        } else if (hasTypes && name.startsWith("xl/")) {
            document = "an Excel document";
        } else if (hasTypes && name.startsWith("ppt/")) {
            document = "a PowerPoint document";
        } else if (name.equals("META-INF/container.xml")) {
            document = "an EPUB book";
        } else if (name.equals("META-INF/manifest.xml")) {
            document = "an OpenDocument file";
        }
        for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            var folder = name.substring(0, end);
            if (!Skip.pageOf(folder).isEmpty()) {
                assetFolders.add(folder);
            }
        }
    }

    private void confirm(String name, Set<String> confirmed) {
        var lower = name.toLowerCase(Locale.ROOT);
        int stem = lower.endsWith(".html") ? name.length() - 5 : lower.endsWith(".htm") ? name.length() - 4 : -1;
        if (stem >= 0) {
            var page = name.substring(0, stem);
            assetFolders.stream()
                    .filter(folder -> Skip.pageOf(folder).equals(page))
                    .forEach(confirmed::add);
        }
    }
}
