package org.backfile.read.record;

import java.util.List;

/**
 * What a record can tell, and the names under which records of many makers tell it. A name with a dot is a member of a member:
 * {@code author.name}.
 */
public enum RecordField {
    TEXT(
            "text",
            "text",
            "body",
            "content",
            "body_text",
            "bodytext",
            "article_text",
            "articletext",
            "article_body",
            "articlebody",
            "full_text",
            "fulltext",
            "plain_text",
            "plaintext",
            "maintext",
            "main_text",
            "article",
            "article_content",
            "content_text",
            "raw_text",
            "story",
            "bodies.value",
            "content.rendered",
            "body.value"),
    HTML(
            "html",
            "html",
            "body_html",
            "bodyhtml",
            "content_html",
            "article_html",
            "body_xhtml",
            "text_html",
            "html_body",
            "raw_html"),
    HEADLINE("headline", "headline", "title", "heading", "head", "headlines.value", "title.rendered", "headline.main"),
    DECK("deck", "deck", "dek", "subtitle", "standfirst", "subheadline", "summary", "description", "abstract", "lead"),
    AUTHORS(
            "author",
            "authors",
            "author",
            "byline",
            "by",
            "bylines.value",
            "creator",
            "writer",
            "journalist",
            "author_name",
            "authors.name",
            "author.name",
            "byline.original"),
    OUTLET(
            "outlet",
            "outlet",
            "publication",
            "publisher",
            "newspaper",
            "source",
            "sitename",
            "site_name",
            "source_name",
            "source.name",
            "publisher.name",
            "publication_name",
            "site",
            "hostname",
            "domain",
            "source_domain"),
    PUBLISHED(
            "published",
            "published",
            "date",
            "published_at",
            "publishedat",
            "publish_date",
            "publishdate",
            "published_date",
            "publisheddate",
            "date_published",
            "datepublished",
            "date_publish",
            "publication_date",
            "publicationdate",
            "pubdate",
            "pub_date",
            "first_published",
            "firstcreated",
            "webpublicationdate",
            "datetime",
            "timestamp",
            "created_at",
            "created",
            "contentcreated",
            "versioncreated"),
    UPDATED(
            "updated",
            "updated",
            "updated_at",
            "modified",
            "date_modified",
            "datemodified",
            "last_modified",
            "lastmod",
            "date_modify"),
    DATELINE("dateline", "dateline", "located", "place"),
    SECTION("section", "section", "section_name", "category", "categories", "desk", "news_desk", "department"),
    LANGUAGE("language", "language", "lang", "languagecode", "language_code"),
    URL(
            "url",
            "url",
            "link",
            "permalink",
            "canonical_url",
            "web_url",
            "weburl",
            "article_url",
            "source_url",
            "requested_url",
            "altids.url"),
    ID(
            "id",
            "id",
            "_id",
            "guid",
            "uuid",
            "article_id",
            "articleid",
            "doc_id",
            "docid",
            "identifier",
            "uri",
            "_id.$oid");

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // List.of: unchangeable
    private final List<String> names;

    RecordField(String code, String... names) {
        this.code = code;
        this.names = List.of(names);
    }

    /** The name of the {@link org.backfile.corpus.DeclaredField} it becomes. */
    String code() {
        return code;
    }

    /** Lower case, the surest first. */
    List<String> names() {
        return names;
    }
}
