package org.backfile.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.backfile.Backfile;
import org.backfile.Inspection;
import org.backfile.Inspection.Inspected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        description = "Say what a build would find: formats, undated, authorless, damaged, how much is left out.")
final class InspectCommand implements Callable<Integer> {

    private static final int FILES_SHOWN = 20;

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders (default: the sources).")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "One JSON object, with every file, for programs.")
    private boolean json;

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        var asked = paths.isEmpty() ? config.sources() : paths;
        var elsewhere = settings.handOver(asked);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        var inspection = new Backfile(config, console.progress(), threads).inspect(asked);
        if (json) {
            console.print(inspection.json());
        } else {
            print(inspection);
        }
        return inspection.losesSomething() ? Exit.LOST : Exit.DONE;
    }

    private void print(Inspection inspection) {
        count("articles", inspection.items().size(), counts(inspection));
        count("undated", inspection.without("date"), places(inspection, "date"));
        count("no outlet", inspection.without("outlet"), places(inspection, "outlet"));
        count("no author", inspection.without("authors"), places(inspection, "authors"));
        count("no headline", inspection.without("headline"), places(inspection, "headline"));
        var damaged =
                inspection.items().stream().filter(item -> item.damage() > 0).toList();
        count("damaged", damaged.size(), places(damaged));
        inspection.skipped().forEach((kind, count) -> count("skipped", count, kind));
        console.print("");
        console.print(
                String.format(Locale.ROOT, "%s of all text is left out. Most of:", percent(inspection.droppedShare())));
        inspection.items().stream()
                .sorted(Comparator.comparing(Inspected::droppedShare).reversed().thenComparing(Inspected::where))
                .limit(FILES_SHOWN)
                .forEach(item -> console.print(
                        "  " + percent(item.droppedShare()) + "  " + console.faint(bar(item)) + "  " + item.where()));
        inspection.problems().forEach(console::problem);
    }

    private void count(String what, long count, String detail) {
        console.print(String.format(
                        Locale.ROOT,
                        "%s %,7d  %s",
                        console.bold(String.format("%-12s", what)),
                        count,
                        console.faint(detail))
                .stripTrailing());
    }

    private static String counts(Inspection inspection) {
        return inspection.formats().entrySet().stream()
                .map(format -> format.getValue() + " " + format.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String places(Inspection inspection, String fact) {
        return places(inspection.items().stream()
                .filter(item -> item.missing().contains(fact))
                .toList());
    }

    private static String places(List<Inspected> items) {
        var first = items.stream().map(Inspected::where).limit(3).collect(Collectors.joining(", "));
        return items.size() > 3 ? first + ", ..." : first;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%3.0f %%", share * 100);
    }

    private static String bar(Inspected item) {
        int full = (int) Math.round(item.droppedShare() * 10);
        return "\u2588".repeat(full) + "\u2591".repeat(10 - full);
    }
}
