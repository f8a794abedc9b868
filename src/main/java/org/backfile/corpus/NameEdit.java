package org.backfile.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a name, one line of {@code names.csv}.
 *
 * @param line in that file, from 1
 * @param name the form that is meant, in any use of capitals
 * @param type only names of this type are meant; absent for all
 * @param to what becomes of it: another name, or a type; empty to hide it
 * @param article for {@link Action#SPLIT} the id of the article whose mentions get the other name; absent for all else
 */
public record NameEdit(
        int line,
        String name,
        @Nullable NameType type,
        Action action,
        String to,
        @Nullable String article) {

    /** What is done with a name. */
    public enum Action {
        /** It is the same as another. */
        MERGE,
        /** In one article it is another; without an article it is never joined with others. */
        SPLIT,
        RENAME,
        /** It is of another type. */
        TYPE,
        HIDE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
