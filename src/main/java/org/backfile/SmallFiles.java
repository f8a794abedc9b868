package org.backfile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.address.PermalinkTrouble;
import org.backfile.address.Permalinks;
import org.backfile.corpus.Digest;
import org.backfile.corpus.NameEdit;
import org.backfile.corrections.CorrectionTrouble;
import org.backfile.corrections.Corrections;
import org.backfile.corrections.NameEdits;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfig;
import org.jspecify.annotations.Nullable;

/** What lies beside the settings in files that are read whole: what an archive's owner writes there, and the addresses it has given. */
final class SmallFiles {

    private final SiteConfig config;

    SmallFiles(SiteConfig config) {
        this.config = config;
    }

    /** Over the settings and the bytes of what the owner writes. */
    Digest digest() throws IOException {
        var files = new ArrayList<>(
                List.of(config.base().resolve(Corrections.NAME), config.base().resolve(NameEdits.NAME)));
        if (config.about() != null) {
            files.add(config.about());
        }
        var sum = new Digest.Sum().add(config.digest());
        for (var file : files) {
            boolean isThere = Files.isRegularFile(file);
            sum.add(isThere ? 1 : 0).add(isThere ? Files.readAllBytes(file) : new byte[0]);
        }
        return sum.end();
    }

    /** Empty without {@code corrections.csv}. */
    Corrections corrections() throws IOException, SetupException {
        try {
            return Corrections.read(file(Corrections.NAME));
        } catch (CorrectionTrouble e) {
            throw new SetupException(e.messages());
        }
    }

    /** Empty without {@code names.csv}. */
    List<NameEdit> nameEdits() throws IOException, SetupException {
        try {
            return NameEdits.read(file(NameEdits.NAME));
        } catch (CorrectionTrouble e) {
            throw new SetupException(e.messages());
        }
    }

    /** Empty without {@code permalinks.tsv}. */
    Permalinks permalinks() throws IOException, SetupException {
        try {
            return Permalinks.read(file(Permalinks.NAME));
        } catch (PermalinkTrouble e) {
            throw new SetupException(e.messages());
        }
    }

    /** Beside the settings; a folder or a pipe of that name would end the build later and say less. */
    private Path file(String name) throws SetupException {
        var file = config.base().resolve(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new SetupException(file + ": this is no file. Move it elsewhere, then build again.");
        }
        return file;
    }

    /** Markdown of the page about the archive; absent for the built-in text. */
    @Nullable
    String about() throws IOException, SetupException {
        var about = config.about();
        if (about == null) {
            return null;
        }
        try {
            return Files.readString(about);
        } catch (CharacterCodingException e) {
            throw new SetupException(about + ": this is not UTF-8. Save it as UTF-8.");
        }
    }
}
