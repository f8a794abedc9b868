package org.backfile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows every link and load of every page, style sheet, feed and sitemap. Pages are parsed in parallel; a page is kept no longer than it
 * takes to follow its links, except the links to anchors in other pages, which are looked up at the end.
 */
final class LinkCheck {

    /** A link to an anchor in another page. */
    private record Anchor(String from, String fragment) {}

    /** Files in memory at once: an ordered parallel stream may hold half of what it is given. */
    private static final int BATCH = 1_000;

    private final Path site;
    private final Set<String> files;
    private final @Nullable String siteUrl;
    private final Findings findings;
    private final Map<String, List<Anchor>> anchors = new LinkedHashMap<>();
    private int pages;
    private int followed;

    LinkCheck(Path site, Set<String> files, @Nullable String siteUrl, Findings findings) {
        this.site = site;
        this.files = files;
        this.siteUrl = siteUrl;
        this.findings = findings;
    }

    void run() {
        var linking = files.stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".xml"))
                .toList();
        for (int from = 0; from < linking.size(); from += BATCH) {
            followAll(linking.subList(from, Math.min(linking.size(), from + BATCH)));
        }
        anchors.forEach(this::lookUp);
    }

    int pages() {
        return pages;
    }

    int followed() {
        return followed;
    }

    private void followAll(List<String> paths) {
        record Read(String path, Links links) {}
        paths.parallelStream()
                .map(path -> new Read(path, read(path)))
                .forEachOrdered(each -> follow(each.path(), each.links()));
    }

    private void follow(String path, Links links) {
        if (path.endsWith(".html")) {
            pages++;
        }
        // A host answers with this page at any depth, so its links cannot be relative.
        boolean anywhere = path.equals("404.html");
        links.loaded().forEach(link -> load(path, link));
        if (!anywhere) {
            links.followed().forEach(link -> follow(path, link, links.ids()));
        }
    }

    private void load(String from, String link) {
        var address = Address.of(from, link, siteUrl);
        followed++;
        switch (address.place()) {
            case INSIDE -> exists(from, address);
            case ELSEWHERE ->
                findings.add(
                        "load-from-elsewhere",
                        from,
                        "It loads \"" + link + "\" from outside the site.",
                        "Keep a copy in the site, or link to it instead.");
            case ABSOLUTE -> absolute(from, link);
            case UNREADABLE -> unreadable(from, link);
        }
    }

    private void follow(String from, String link, Set<String> ids) {
        var address = Address.of(from, link, siteUrl);
        followed++;
        switch (address.place()) {
            case INSIDE -> {
                if (exists(from, address)) {
                    anchor(from, address, ids);
                }
            }
            case ELSEWHERE -> {
                if (address.isScript()) {
                    findings.add("script-link", from, "It links to a script: " + link + ".", "Remove the link.");
                }
            }
            case ABSOLUTE -> absolute(from, link);
            case UNREADABLE -> unreadable(from, link);
        }
    }

    private void absolute(String from, String link) {
        findings.add(
                "absolute-link",
                from,
                "It links to \"" + link + "\", which is outside the site's own folder.",
                "Make the link relative to the page: only then it holds under a sub-path and from a disk.");
    }

    private void unreadable(String from, String link) {
        findings.add("broken-link", from, "It links to \"" + link + "\", which is no address.", "Correct the link.");
    }

    private boolean exists(String from, Address address) {
        if (files.contains(address.path())) {
            return true;
        }
        boolean isFolder = files.contains((address.path() + "/index.html").replaceAll("^/|(?<=/)/", ""));
        findings.add(
                "broken-link",
                from,
                "It points at " + (address.path().isEmpty() ? "the root folder" : address.path()) + ", "
                        + (isFolder ? "which is a folder." : "which is not there."),
                isFolder
                        ? "Name the file (index.html): from a disk a folder shows no page."
                        : "Build the site again, or correct the link where it was written.");
        return false;
    }

    private void anchor(String from, Address address, Set<String> ids) {
        var fragment = address.fragment();
        // The empty fragment and "top" are the head of any page; ":~:" is a text directive, not an anchor.
        if (fragment == null || fragment.equals("top") || fragment.startsWith(":~:")) {
            return;
        }
        if (!address.path().equals(from)) {
            anchors.computeIfAbsent(address.path(), path -> new ArrayList<>()).add(new Anchor(from, fragment));
        } else if (!ids.contains(fragment)) {
            missingAnchor(from, fragment, address.path());
        }
    }

    private void lookUp(String target, List<Anchor> wanted) {
        if (!target.endsWith(".html")) {
            return;
        }
        var ids = read(target).ids();
        for (var anchor : wanted) {
            if (!ids.contains(anchor.fragment())) {
                missingAnchor(anchor.from(), anchor.fragment(), target);
            }
        }
    }

    private void missingAnchor(String from, String fragment, String target) {
        findings.add(
                "missing-anchor",
                from,
                "It links to \"#" + fragment + "\" in " + target + ", which has no such place.",
                "Build the site again, or correct the link where it was written.");
    }

    private Links read(String path) {
        try {
            var text = new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
            if (path.endsWith(".css")) {
                return Links.ofStyles(text);
            }
            return path.endsWith(".xml") ? Links.ofXml(text) : Links.ofPage(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
