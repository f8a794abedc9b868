package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.Backfile;
import org.backfile.corpus.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Show what is found in files: text, facts, and what is left out and why.")
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();

    private boolean lost;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var view = new ExtractionView(console);
        new Backfile(settings.read()).extract(paths, view::print, this::report);
        return lost ? Exit.LOST : Exit.DONE;
    }

    private void report(Problem problem) {
        lost |= problem.severity() == Problem.Severity.LOST;
        console.problem(problem);
    }
}
