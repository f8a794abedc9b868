package org.backfile.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.backfile.corpus.Article;
import org.backfile.corpus.Corpus;
import org.backfile.site.SiteFile;
import org.junit.jupiter.api.Test;

class DataFilesTest {

    @Test
    void listsThePartsInADataPackage() {
        var files = write(Sample.archive(), Sample.article().outlet("The Pier").make());

        assertThat(files.get("data/datapackage.json"))
                .contains(
                        "\"name\" : \"harbor-file\"",
                        "\"path\" : [ \"articles/all.jsonl\" ]",
                        "\"title\" : \"The Pier\"");
        assertThat(files.get("data/articles/all.jsonl")).endsWith("}\n").hasLineCount(1);
    }

    @Test
    void feedsTheLatestDatedArticlesFirst() throws Exception {
        var files = write(
                Sample.archive(),
                Sample.article().id("undated234").make(),
                Sample.article().id("early23456").on("2019-07-04").make(),
                Sample.article()
                        .id("late234567")
                        .between("2024-05-28", "2024-06-30")
                        .headline("A & B <i>")
                        .make());

        var feed = parse(files.get("feed.xml"));
        var ids = feed.getElementsByTagName("id");
        assertThat(ids.getLength()).isEqualTo(3);
        assertThat(ids.item(1).getTextContent()).isEqualTo("https://example.org/harbor/articles/la/late234567.html");
        assertThat(ids.item(2).getTextContent()).endsWith("early23456.html");
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("A & B <i>");
        assertThat(feed.getElementsByTagName("updated").item(0).getTextContent())
                .isEqualTo("2024-06-30T00:00:00Z");
    }

    @Test
    void makesNoFeedWithoutADateOrAnAddress() {
        var dated = Sample.article().on("2019-07-04").make();

        assertThat(write(Sample.archiveWithoutAddress(), dated)).doesNotContainKeys("feed.xml", "sitemap.xml");
        assertThat(write(Sample.archive(), Sample.article().make())).doesNotContainKey("feed.xml");
    }

    @Test
    void feedsWhatXmlCannotHoldAsReplacementCharacters() throws Exception {
        var files = write(
                Sample.archive(),
                Sample.article()
                        .headline("a\u0001b\uFFFEc\uD800d\"")
                        .on("2019-07-04")
                        .make());

        assertThat(parse(files.get("feed.xml"))
                        .getElementsByTagName("title")
                        .item(1)
                        .getTextContent())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\"");
    }

    @Test
    void mapsTheSiteWithDeclaredDatesOnly() {
        var files = write(
                Sample.archive(),
                Sample.article().id("stated2345").on("2019-07-04").make(),
                Sample.article()
                        .id("inferred23")
                        .between("2019-07-04", "2019-07-04")
                        .make());

        assertThat(files.get("sitemap.xml"))
                .contains(
                        "<url><loc>https://example.org/harbor/</loc></url>",
                        "<url><loc>https://example.org/harbor/articles/in/inferred23.html</loc></url>",
                        "<url><loc>https://example.org/harbor/articles/st/stated2345.html</loc><lastmod>2019-07-04</lastmod></url>");
        assertThat(files.get("robots.txt"))
                .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://example.org/harbor/sitemap.xml\n");
    }

    @Test
    void cutsALongSitemapIntoSeveral() {
        var files = new ArrayList<SiteFile>();
        var pages = List.of(
                new Sitemap.Page("a.html", null), new Sitemap.Page("b.html", null), new Sitemap.Page("c.html", null));

        new Sitemap(Sample.archive(), 2).write(pages, files::add);

        assertThat(files).extracting(SiteFile::path).containsExactly("sitemaps/1.xml", "sitemaps/2.xml", "sitemap.xml");
        assertThat(new String(files.get(2).bytes(), StandardCharsets.UTF_8))
                .contains("<sitemap><loc>https://example.org/harbor/sitemaps/2.xml</loc></sitemap>");
    }

    @Test
    void asksSearchEnginesAwayWhereTheArchiveWantsNoIndex() {
        var archive = new Archive("Harbor File", "", "https://example.org", "en", "", true);

        var files = write(archive, Sample.article().on("2019-07-04").make());

        assertThat(files.get("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(files).doesNotContainKey("sitemap.xml");
    }

    @Test
    void writesWellFormedFilesForAnEmptyArchive() {
        assertThat(write(Sample.archive()).get("data/datapackage.json")).contains("\"resources\" : [ ]");
    }

    @Test
    void documentsEveryMember() throws Exception {
        var manual = Files.readString(Path.of("docs/data.md"));

        assertThat(Stream.of(
                                DataPackage.fieldNames(),
                                DataPackage.quoteFieldNames(),
                                DataPackage.storyFieldNames(),
                                DataPackage.nameFieldNames(),
                                DataPackage.relationFieldNames())
                        .flatMap(List::stream))
                .allSatisfy(name -> assertThat(manual).contains("| `" + name + "` |"));
    }

    private static Map<String, String> write(Archive archive, Article... articles) {
        var files = new TreeMap<String, String>();
        var corpus = Corpus.of(List.of(articles));
        Consumer<SiteFile> take = file -> files.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        var data = new DataFiles(archive);
        data.write(corpus, List.of(), take);
        data.map(corpus, List.of("index.html"), take);
        return files;
    }

    private static org.w3c.dom.Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
