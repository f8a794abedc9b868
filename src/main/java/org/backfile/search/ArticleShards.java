package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.corpus.Article;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Finding;
import org.backfile.site.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * What results show of articles, in files of one segment: leads (address, headline, date, outlet, first words), {@link IndexFormat#LEADS} to a file
 * so that ten hits cost ten small files at most; and whole texts, from which the words around a hit are cut, by size.
 */
final class ArticleShards {

    private static final int LEAD_CHARS = 240;
    private static final int TEXT_CHARS = 8192;

    private final String segment;
    private final Consumer<SiteFile> files;
    private final List<String> texts = new ArrayList<>();
    private Script leads = newList();
    private int articles;
    private int textFiles;
    private int textChars;

    ArticleShards(String segment, Consumer<SiteFile> files) {
        this.segment = segment;
        this.files = files;
    }

    /** Takes the next article of the segment. */
    void add(Article article, String text) {
        if (textChars > 0 && textChars + text.length() > TEXT_CHARS) {
            writeTexts();
        }
        lead(article, text);
        texts.add(text);
        textChars += text.length();
        articles++;
        if (articles % IndexFormat.LEADS == 0) {
            writeLeads();
        }
    }

    /** Writes what is left. */
    void finish() {
        if (articles % IndexFormat.LEADS != 0) {
            writeLeads();
        }
        if (!texts.isEmpty()) {
            writeTexts();
        }
    }

    private void lead(Article article, String text) {
        var header = article.header();
        var metadata = article.metadata();
        var published = header.published();
        leads.open('[')
                .value(article.id())
                .value(metadata.sourceId())
                .value(article.path())
                .value(header.headline())
                .value(published == null ? null : published.value().edtf())
                .value(certainty(published))
                .value(header.outlet() == null ? null : header.outlet().value())
                .value(certainty(header.outlet()))
                .value(textFiles)
                .value(texts.size())
                .value(beginning(text))
                .close(']');
    }

    /** 1 for what the item states, 0 for what the archive worked out or does not know. */
    private static int certainty(@Nullable Finding<?> finding) {
        return finding != null && finding.certainty() == Certainty.EXPLICIT ? 1 : 0;
    }

    /** The first words, cut between two. */
    private static String beginning(String text) {
        var flat = text.replace('\n', ' ');
        if (flat.length() <= LEAD_CHARS) {
            return flat;
        }
        int cut = flat.lastIndexOf(' ', LEAD_CHARS);
        return flat.substring(0, cut > LEAD_CHARS / 2 ? cut : LEAD_CHARS) + " …";
    }

    private void writeLeads() {
        files.accept(Script.json("leads/" + segment + "." + (articles - 1) / IndexFormat.LEADS, leads.close(']')));
        leads = newList();
    }

    private void writeTexts() {
        files.accept(Script.json(
                "texts/" + segment + "." + textFiles, Script.literal().values(texts)));
        texts.clear();
        textChars = 0;
        textFiles++;
    }

    private static Script newList() {
        return Script.literal().open('[');
    }
}
