package org.backfile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.corpus.Sha256;
import org.backfile.site.SiteFolder;

/** Compares every file with the sums that its build wrote down. */
final class ChecksumCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final String ADVICE = "Build the site again, or copy it again from where it is whole.";

    private final Path site;
    private final Set<String> files;
    private final Findings findings;

    ChecksumCheck(Path site, Set<String> files, Findings findings) {
        this.site = site;
        this.files = files;
        this.findings = findings;
    }

    void run() throws IOException {
        var sums = new TreeMap<String, String>();
        int number = 0;
        for (var line : Files.readAllLines(site.resolve(SiteFolder.CHECKSUMS))) {
            number++;
            var match = LINE.matcher(line);
            if (match.matches()) {
                sums.put(match.group(2), match.group(1));
            } else {
                var where = SiteFolder.CHECKSUMS + ":" + number;
                findings.add("bad-checksums", where, "This is no line of checksums: \"" + line + "\".", ADVICE);
            }
        }
        record Compared(String path, boolean same) {}
        sums.entrySet().parallelStream()
                .filter(each -> files.contains(each.getKey()))
                .map(each -> new Compared(each.getKey(), sha256(each.getKey()).equals(each.getValue())))
                .forEachOrdered(each -> {
                    if (!each.same()) {
                        findings.add("changed-file", each.path(), "Its bytes are not those that were built.", ADVICE);
                    }
                });
        sums.keySet().stream()
                .filter(path -> !files.contains(path))
                .forEach(path -> findings.add("lost-file", path, "It was built and is not there.", ADVICE));
        var strangers = new HashSet<>(files);
        strangers.removeAll(sums.keySet());
        strangers.remove(SiteFolder.CHECKSUMS);
        strangers.stream()
                .sorted()
                .forEach(path -> findings.add(
                        "unknown-file",
                        path,
                        "It lies in the site and was not built.",
                        "Remove it, or keep it elsewhere: the next build deletes it."));
    }

    private String sha256(String path) {
        try (var in = Files.newInputStream(site.resolve(path))) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
