package org.backfile.read.front;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells by its own fields what its makers never published: {@code draft: true} (Hugo, Zola), {@code published: false} (Jekyll, Hexo),
 * {@code status: draft} (Pelican, Ghost, exports of editorial systems). What was withdrawn after it was published is not among them.
 */
public final class Unpublished {

    /** The word of the build's report. */
    public static final String KIND = "unpublished draft";

    private static final Set<String> YES = Set.of("true", "yes", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "off");
    private static final Set<String> STATUSES =
            Set.of("draft", "auto-draft", "pending", "unpublished", "in-progress", "in_progress");

    private static final List<String> DRAFT = List.of("draft", "is_draft", "isdraft", "unpublished");
    private static final List<String> PUBLISHED = List.of("published", "is_published", "ispublished", "publish");
    private static final List<String> STATUS =
            List.of("status", "post_status", "publish_status", "publication_status", "workflow_state");

    private Unpublished() {}

    /**
     * Whether the fields of an item say so.
     *
     * @param field gives the value of a field by its name in lower case; empty where there is none
     */
    public static boolean says(Function<String, String> field) {
        return says(field, DRAFT, YES) || says(field, PUBLISHED, NO) || says(field, STATUS, STATUSES);
    }

    /** Whether a value says that something is so, or not so, and names no day. */
    static boolean isYesOrNo(String value) {
        var word = value.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word);
    }

    private static boolean says(Function<String, String> field, List<String> names, Set<String> words) {
        return names.stream()
                .anyMatch(name -> words.contains(field.apply(name).strip().toLowerCase(Locale.ROOT)));
    }
}
