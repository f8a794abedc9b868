package org.backfile.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.corpus.DeclaredField;
import org.backfile.corpus.Format;
import org.backfile.corpus.Item;
import org.backfile.corpus.Scope;
import org.backfile.read.Clippings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final String WXR = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- made by a weblog -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Harbor Post</title><language>en-GB</language>
            <wp:author><wp:author_login><![CDATA[areed]]></wp:author_login>
            <wp:author_display_name><![CDATA[Ann Reed]]></wp:author_display_name></wp:author>
            <item>
            <title><![CDATA[Ferry & bridge <late>]]></title>
            <link>https://harbor.example/ferry/</link>
            <pubDate>Tue, 14 May 2019 10:00:00 +0000</pubDate>
            <dc:creator><![CDATA[areed]]></dc:creator>
            <guid isPermaLink="false">https://harbor.example/?p=7</guid>
            <content:encoded><![CDATA[It left at <b>one</b>.
            Late, that is.

            [caption id="a1" width="300"]<a href="x"><img src="q.jpg"></a> The quay[/caption]

            <h2>Why</h2>

            Nobody knows </item>.[gallery ids="1,2"]]]></content:encoded>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="post_tag" nicename="sea">sea</category>
            <category domain="category" nicename="harbour">Harbour</category>
            </item>
            <item><title>Later</title><content:encoded>Not yet.</content:encoded>
            <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>About</title><content:encoded>Us.</content:encoded>
            <wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
            <item><title>quay</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
            </channel></rss>
            """;

    private final Clippings clippings = new Clippings();

    @AfterEach
    void closeTheDisk() throws IOException {
        clippings.close();
    }

    @Test
    void readsThePostsOfAWordPressExport() throws IOException {
        clippings.read("export.xml", WXR);

        var item = clippings.item();
        assertThat(item.format()).isEqualTo(Format.HTML);
        assertThat(item.scope()).isEqualTo(Scope.ARTICLE);
        assertThat(item.text()).isEqualTo("""
                        <p>It left at <b>one</b>.<br>
                        Late, that is.</p>
                        <figure><a href="x"><img src="q.jpg"></a><figcaption>The quay</figcaption></figure>
                        <h2>Why</h2>
                        <p>Nobody knows </item>.</p>
                        """);
        assertThat(declared(item))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "headline", List.of("Ferry & bridge <late>"),
                        "url", List.of("https://harbor.example/ferry/"),
                        "published", List.of("Tue, 14 May 2019 10:00:00 +0000"),
                        "author", List.of("Ann Reed"),
                        "id", List.of("https://harbor.example/?p=7"),
                        "section", List.of("Harbour"),
                        "outlet", List.of("Harbor Post"),
                        "language", List.of("en-GB")));
        assertThat(item.source().where()).isEqualTo("export.xml:8");
        assertThat(clippings.skipped())
                .containsEntry("unpublished draft", 1)
                .containsEntry("WordPress page", 1)
                .containsEntry("WordPress attachment", 1);
    }

    @Test
    void readsAnAtomFeed() throws IOException {
        clippings.read("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
                <title>Hafenpost</title>
                <entry><title>F&#228;hre versp&#228;tet</title>
                <link rel="self" href="https://hafen.example/feed/1"/><link rel="alternate" href="https://hafen.example/1"/>
                <id>urn:1</id><published>2019-05-14T10:00:00Z</published><updated>2019-05-15T10:00:00Z</updated>
                <author><name>Ann Reed</name><email>ann@hafen.example</email></author>
                <summary>Kurz.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sie fuhr um eins.</p></div></content></entry>
                <entry><title>Zwei</title><id>urn:2</id><summary type="text">Nur eine Zusammenfassung.</summary></entry>
                </feed>
                """);

        assertThat(clippings.problems()).isEmpty();
        var first = clippings.items().get(0);
        assertThat(first.text()).contains("<p>Sie fuhr um eins.</p>");
        assertThat(declared(first))
                .containsEntry("headline", List.of("F\u00e4hre versp\u00e4tet"))
                .containsEntry("url", List.of("https://hafen.example/1"))
                .containsEntry("author", List.of("Ann Reed"))
                .containsEntry("updated", List.of("2019-05-15T10:00:00Z"))
                .containsEntry("language", List.of("de"));
        assertThat(clippings.items().get(1).text()).isEqualTo("Nur eine Zusammenfassung.");
    }

    @Test
    void takesTheDayOfAnExportWhereItsFeedKnowsNone() throws IOException {
        clippings.read("wp.xml", """
                <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <item><title>One</title><pubDate>Wed, 30 Nov -0001 00:00:00 +0000</pubDate>
                <content:encoded>The ferry left.</content:encoded><wp:post_date>2005-04-01 10:00:00</wp:post_date>
                <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                </channel></rss>
                """);

        assertThat(declared(clippings.item())).containsEntry("published", List.of("2005-04-01 10:00:00"));
    }

    @Test
    void readsFeedsInTheEncodingTheyDeclare() throws IOException {
        var feed = "<?xml version='1.0' encoding='ISO-8859-2'?><rss><channel><item><title>\u0141\u00f3d\u017a</title>"
                + "<description>\u0141\u00f3d\u017a.</description></item></channel></rss>";
        clippings.read("pl.rss", feed.getBytes(Charset.forName("ISO-8859-2")));
        clippings.read("wide.rss", ("\uFEFF" + feed).getBytes(StandardCharsets.UTF_16LE));

        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly("\u0141\u00f3d\u017a.", "\u0141\u00f3d\u017a.");
    }

    @Test
    void loadsNoEntity() throws IOException {
        clippings.read("evil.rss", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa">]>
                <rss><channel><item><title>One</title><description>Before &x; &a; after</description></item></channel></rss>
                """);

        assertThat(clippings.item().text()).isEqualTo("Before &x; &a; after");
    }

    @Test
    void saysThatAnItemIsEmptyOrBreaksOff() throws IOException {
        clippings.read("cut.rss", "<rss><channel><item><title>One</title></item>\n<item><title>Two</title><descr");

        assertThat(clippings.messages())
                .satisfiesExactly(
                        empty -> assertThat(empty)
                                .isEqualTo(
                                        "cut.rss:1: There is no field with text (found: headline). Fill or remove it."),
                        cut -> assertThat(cut)
                                .startsWith("cut.rss: The file ends in the middle (an item is not closed)"));
    }

    private static Map<String, List<String>> declared(Item item) {
        return item.declared().stream().collect(Collectors.toMap(DeclaredField::name, DeclaredField::values));
    }
}
