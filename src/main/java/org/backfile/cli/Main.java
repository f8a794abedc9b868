package org.backfile.cli;

import java.nio.file.Path;
import org.backfile.Backfile;
import org.backfile.SiteConfig;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        var report = new Backfile(SiteConfig.defaults(Path.of("."))).build();
        System.out.println(report.articles() + " articles");
    }
}
