package org.backfile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.backfile.settings.SettingsSchema;
import org.backfile.settings.SetupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "Make a new archive in an empty folder, ready to build.")
final class InitCommand implements Callable<Integer> {

    private static final String SCHEMA = "site-config.schema.json";

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made if it does not exist.")
    private Path folder = Path.of("");

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new SetupException(
                    folder + ": this is not an empty folder, so nothing in it was touched. Name another one.");
        }
        for (var file : files().entrySet()) {
            var place = folder.resolve(file.getKey());
            Files.createDirectories(place.toAbsolutePath().getParent());
            Files.writeString(place, file.getValue());
        }
        console.inform(console.bold("Made ") + " a new archive in " + folder);
        console.inform(console.bold("Next ") + " put articles into " + folder.resolve("articles")
                + ", then build there: backfile build");
        return Exit.DONE;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** What a new archive holds, by path. */
    private static Map<String, String> files() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (var name : new String[] {
            "site-config.yaml", "about.md", "articles/2024-05-18-island-ferry.md", "README.md", "gitignore"
        }) {
            // A file named .gitignore would rule the sources of this program.
            files.put(name.equals("gitignore") ? ".gitignore" : name, resource(name));
        }
        files.put(SCHEMA, SettingsSchema.json());
        return files;
    }

    private static String resource(String name) throws IOException {
        try (var in = InitCommand.class.getResourceAsStream("archive/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample archive is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
