package org.backfile.cli;

import java.net.BindException;
import java.util.concurrent.Callable;
import org.backfile.cli.serve.SiteServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Show the site on this machine; build it again and reload its pages when a file changes.")
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Option(names = "--port", paramLabel = "N", description = "Port on this machine, 0 for any (default: 8080).")
    private int port = 8080;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var config = settings.read();
        var elsewhere = settings.handOver(config.sources(), FullSpeed.LARGE_IF_IT_STAYS);
        if (elsewhere.isPresent()) {
            return elsewhere.getAsInt();
        }
        try (var site = new LiveSite(console, settings::read, settings.path());
                var server = new SiteServer(config.output(), port)) {
            console.print(console.bold("Open ") + " " + server.url() + console.faint("  (end with Ctrl-C)"));
            console.flush();
            site.follow(server);
            return Exit.DONE;
        } catch (BindException e) {
            console.error("Port " + port + " is taken. Name another one: backfile serve --port " + (port + 1));
            return Exit.MACHINE;
        }
    }
}
