package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.backfile.settings.SiteConfigFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code -c}, shared by all commands that need settings. */
final class SettingsOption {

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "Settings file (default: site-config.yaml here).")
    private @Nullable Path file;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Where the settings are, or would be. */
    Path path() {
        return file == null ? Path.of(SiteConfigFile.NAME) : file;
    }

    /** Has the command done by a faster program where that pays, see {@link FullSpeed}; gives its exit code then. */
    OptionalInt handOver(List<Path> sources, long large) throws IOException {
        var parsed = Objects.requireNonNull(command).root().commandLine().getParseResult();
        return FullSpeed.handOver(sources, large, parsed.originalArgs());
    }

    /** The settings of the file; without a file the defaults. */
    SiteConfig read() throws IOException, SetupException {
        if (file != null) {
            return SiteConfigFile.read(file);
        }
        var usual = Path.of(SiteConfigFile.NAME);
        return Files.exists(usual) ? SiteConfigFile.read(usual) : SiteConfig.defaults(Path.of(""));
    }
}
