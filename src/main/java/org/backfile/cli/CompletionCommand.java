package org.backfile.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "generate-completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {"", "Use it:  source <(backfile generate-completion)"})
final class CompletionCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.print(AutoComplete.bash("backfile", spec.root().commandLine()));
    }
}
