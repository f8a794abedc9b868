package org.backfile.corrections;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.corpus.Annotations;
import org.backfile.corpus.Extraction;
import org.backfile.corpus.Field;
import org.backfile.corpus.Metadata;
import org.backfile.corpus.Problem;

/**
 * {@code corrections.csv}: fields of articles as their editor sets them, one line each, {@code id,field,value,note}. They win over whatever
 * was found, front matter included. Safe to share between threads.
 */
public final class Corrections {

    public static final String NAME = "corrections.csv";

    /** The corrections of an archive that has none. */
    public static final Corrections NONE = new Corrections(List.of());

    private final TreeMap<String, List<Correction>> byId = new TreeMap<>();

    Corrections(List<Correction> all) {
        all.forEach(
                each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
    }

    /**
     * Reads the file; without one nothing is corrected.
     *
     * @throws CorrectionTrouble with every line that cannot be used
     */
    public static Corrections read(Path file) throws IOException, CorrectionTrouble {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return new Corrections(CorrectionsFile.parse(Files.readString(file)));
        } catch (CharacterCodingException e) {
            throw new CorrectionTrouble(List.of(NAME + ": this is not UTF-8. Save it as UTF-8 (\"CSV UTF-8\")."));
        }
    }

    /** Whether anything is set for the article of this id. */
    public boolean concern(String id) {
        return byId.containsKey(id);
    }

    /** The extraction with the fields set that are corrected for this id; itself if none is. */
    public Extraction apply(String id, Extraction extraction) {
        if (!concern(id)) {
            return extraction;
        }
        var metadata = extraction.metadata();
        for (var correction : byId.getOrDefault(id, List.of())) {
            metadata = correction.applyTo(metadata);
        }
        return extraction.with(metadata).with(annotations(extraction, metadata));
    }

    /** Names and quotations that stand in a headline or deck go with it. */
    private static Annotations annotations(Extraction extraction, Metadata corrected) {
        var annotations = extraction.annotations();
        var before = extraction.metadata();
        if (!Objects.equals(before.headline(), corrected.headline())) {
            annotations = annotations.without(Field.HEADLINE);
        }
        return Objects.equals(before.deck(), corrected.deck()) ? annotations : annotations.without(Field.DECK);
    }

    /** A problem for each id that no article of the archive has, in the order of the ids. */
    public List<Problem> unknown(Set<String> ids) {
        return byId.entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .map(entry -> Problem.lost(
                        "unknown-correction",
                        NAME + ":" + entry.getValue().get(0).line(),
                        "No article has the id \"" + entry.getKey() + "\".",
                        "An article's id is the end of its page's address; remove the line if the article is gone."))
                .toList();
    }
}
