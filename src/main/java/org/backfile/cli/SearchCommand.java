package org.backfile.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.backfile.search.find.Answer;
import org.backfile.search.find.HitJson;
import org.backfile.search.find.IndexSearch;
import org.backfile.search.find.SearchTrouble;
import org.backfile.settings.SetupException;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Search a built site from here, as its own search page does (docs/search.md).")
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "QUERY",
            description = "Words, \"phrases\", +must, OR, NEAR/5, title:word ...")
    private List<String> query = List.of();

    @Option(names = "--site", paramLabel = "DIR", description = "A built site (default: output in the settings).")
    private @Nullable Path site;

    @Option(names = "--limit", paramLabel = "N", description = "Hits to show (default: ${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(names = "--jsonl", description = "One JSON object a hit and line, for programs.")
    private boolean jsonl;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var folder = site == null ? settings.read().output() : site;
        SiteFolder.settle(folder);
        try {
            // A word of the command line with blanks in it was quoted for the shell, and is a phrase only if it says so
            // itself.
            var answer = IndexSearch.of(folder).search(String.join(" ", query), Math.max(0, limit));
            if (jsonl) {
                answer.hits()
                        .forEach(hit -> console.out().append(HitJson.line(hit)).append('\n'));
            } else {
                print(answer);
            }
            return Exit.DONE;
        } catch (SearchTrouble e) {
            throw new SetupException(String.valueOf(e.getMessage()));
        }
    }

    private void print(Answer answer) {
        for (var hit : answer.hits()) {
            var about = new ArrayList<String>();
            about.add(hit.date() == null ? "date not known" : hit.date());
            about.add(hit.outlet() == null ? "outlet not named" : hit.outlet());
            about.add(hit.path());
            console.print(console.bold(hit.headline() == null ? "[no headline]" : hit.headline()));
            console.print("  " + console.faint(String.join(" · ", about)));
            console.print("  " + hit.beginning());
            console.print("");
        }
        var missing = answer.missing().stream()
                .map(word -> "\u201c" + word + "\u201d")
                .collect(Collectors.joining(", "));
        console.inform(String.format(
                Locale.ROOT,
                "%s %,d %s%s",
                console.bold("Found "),
                answer.total(),
                answer.total() == 1 ? "article" : "articles",
                missing.isEmpty() ? "" : "; none has " + missing));
    }
}
