package org.backfile.relate.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Article;
import org.backfile.corpus.Attribution;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who is quoted: whom articles name, as names are joined across the archive, and groups that are called by a name. {@code One
 * official} is nobody: two articles that say so may mean two people.
 */
public final class Cast {

    static final int NOBODY = -1;

    private final Names names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();

    Cast(Names names) {
        this.names = names;
    }

    /** Who speaks. */
    record Role(String name, @Nullable NameType type) {

        boolean isPerson() {
            return type == NameType.PERSON;
        }
    }

    /** The number of a speaker; {@link #NOBODY} where the article does not name one. */
    int number(Article article, @Nullable Attribution speaker) {
        if (speaker == null || speaker.certainty() == Certainty.UNKNOWN) {
            return NOBODY;
        }
        var mentions = article.extraction().annotations().mentions();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).name().equals(speaker.name())) {
                var name = names.of(article.id(), i);
                return name == null
                        ? NOBODY
                        : number(
                                name.type().code() + "\t" + names.number(article.id(), i),
                                new Role(name.name(), name.type()));
            }
        }
        return isNamed(speaker.name()) ? number("\t" + folded(speaker.name()), new Role(speaker.name(), null)) : NOBODY;
    }

    private int number(String key, Role role) {
        return numbers.computeIfAbsent(key, name -> {
            roles.add(role);
            return roles.size() - 1;
        });
    }

    /** A group that has a name in it, as {@code NATO allies}, and is not one of several. */
    private static boolean isNamed(String name) {
        var first = name.charAt(0);
        return Character.isUpperCase(first) && name.indexOf(' ') > 0;
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace(".", "");
    }

    List<Role> roles() {
        return roles;
    }

    /** By name, as speakers are listed. */
    Comparator<Integer> order() {
        return Comparator.<Integer, String>comparing(
                        number -> folded(roles.get(number).name()))
                .thenComparing(number -> roles.get(number).name())
                .thenComparing(number -> String.valueOf(roles.get(number).type()));
    }
}
