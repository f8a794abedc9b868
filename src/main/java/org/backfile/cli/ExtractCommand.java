package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.backfile.Backfile;
import org.backfile.corpus.Article;
import org.backfile.corpus.Problem;
import org.backfile.render.data.ArticleJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Show what is found in files: text, facts, and what is left out and why.")
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();

    @Option(names = "--jsonl", description = "One JSON object an article and line, for programs (docs/data.md).")
    private boolean jsonl;

    private boolean lost;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var elsewhere = settings.handOver(paths, FullSpeed.LARGE);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        Consumer<Article> view = jsonl ? this::printJson : new ExtractionView(console)::print;
        new Backfile(settings.read()).extract(paths, view, this::report);
        return lost ? Exit.LOST : Exit.DONE;
    }

    /** Ends the line the same way on every system. */
    private void printJson(Article article) {
        console.out().append(ArticleJson.line(article)).append('\n');
    }

    private void report(Problem problem) {
        lost |= problem.severity() == Problem.Severity.LOST;
        console.problem(problem);
    }
}
