package org.backfile.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.corrections.CorrectionTrouble;
import org.backfile.corrections.Corrections;
import org.backfile.corrections.NameEdits;
import org.backfile.settings.SetupException;
import org.backfile.settings.SiteConfigFile;

/** The bytes are a file that the owner of an archive writes; what is wrong in it is said in sentences. */
final class SettingsTrial implements Trial {

    private final Target target;
    private final Path file;

    SettingsTrial(Target target) throws IOException {
        this.target = target;
        var disk = Jimfs.newFileSystem(Configuration.unix());
        this.file = Files.createDirectories(disk.getPath("/archive")).resolve(target.file());
    }

    @Override
    public void run(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            switch (target) {
                case SETTINGS -> SiteConfigFile.read(file);
                case CORRECTIONS -> Corrections.read(file);
                default -> NameEdits.read(file);
            }
        } catch (SetupException e) {
            Promises.check(!e.messages().isEmpty(), "a mistake is told", target);
        } catch (CorrectionTrouble e) {
            Promises.check(!e.messages().isEmpty(), "a mistake is told", target);
        }
    }
}
