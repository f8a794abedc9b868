package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.backfile.search.coding.Deflation;

/**
 * What results show of articles, in files of one segment: leads, {@link IndexFormat#leads} to a file, and whole texts, from which the words
 * around a hit are cut, {@link IndexFormat#TEXTS} to a file. So an article's number tells its files.
 */
final class ArticleShards {

    private final String segment;
    private final int leadsToAFile;
    private final Deflation leadDeflation;
    private final Deflation textDeflation;
    private final Consumer<IndexFile> files;
    private final List<String> leads = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int articles;

    /**
     * @param leadsToAFile as {@link IndexFormat#leads} tells
     * @param primer of the texts
     */
    ArticleShards(String segment, int leadsToAFile, Primer primer, Consumer<IndexFile> files) {
        this.segment = segment;
        this.leadsToAFile = leadsToAFile;
        this.leadDeflation = primer.none();
        this.textDeflation = primer.deflation();
        this.files = files;
    }

    /**
     * Takes the next article of the segment.
     *
     * @param lead a row of {@link Leads}
     */
    void add(String lead, String text) {
        leads.add(lead);
        texts.add(text);
        articles++;
        if (leads.size() == leadsToAFile) {
            writeLeads();
        }
        if (texts.size() == IndexFormat.TEXTS) {
            writeTexts();
        }
    }

    /** Writes what is left. */
    void finish() {
        if (!leads.isEmpty()) {
            writeLeads();
        }
        if (!texts.isEmpty()) {
            writeTexts();
        }
    }

    private void writeLeads() {
        var rows = Script.literal().open('[').raw(leads).close(']');
        write("leads/", leadsToAFile, leadDeflation, rows);
        leads.clear();
    }

    private void writeTexts() {
        write("texts/", IndexFormat.TEXTS, textDeflation, Script.literal().values(texts));
        texts.clear();
    }

    private void write(String folder, int articlesToAFile, Deflation deflation, Script content) {
        var name = folder + segment + "." + (articles - 1) / articlesToAFile;
        files.accept(new IndexFile(name, Script.literal().deflated(deflation, content)));
    }
}
