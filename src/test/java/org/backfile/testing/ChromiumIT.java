package org.backfile.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Chromium.class)
class ChromiumIT {

    @Test
    void opensAPageOverHttpAndFromTheDisk(Browser browser, @TempDir Path site) throws IOException {
        Files.writeString(site.resolve("index.html"), "<!doctype html><title>Evening Post</title>");

        try (var server = SiteServer.of(site);
                var page = browser.newPage()) {
            page.navigate(server.url());
            assertThat(page.title()).isEqualTo("Evening Post");

            page.navigate(site.resolve("index.html").toUri().toString());
            assertThat(page.title()).isEqualTo("Evening Post");
        }
    }
}
