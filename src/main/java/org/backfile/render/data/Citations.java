package org.backfile.render.data;

import org.backfile.corpus.Article;

/**
 * How to cite an article, in three formats, as text to be shown, copied or saved. No date of access is in them: the page's script adds it
 * when someone copies one ({@code docs/data.md}).
 *
 * @param bibtex for biblatex
 * @param ris for EndNote, Zotero and others
 * @param csl CSL-JSON, for citeproc and pandoc
 */
public record Citations(String bibtex, String ris, String csl) {

    public static Citations of(Archive archive, Article article) {
        var cited = Cited.of(archive, article);
        return new Citations(Bibtex.of(cited), Ris.of(cited), CslJson.of(cited));
    }
}
