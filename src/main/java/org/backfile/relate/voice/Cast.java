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
import org.jspecify.annotations.Nullable;

/**
 * Everybody who is quoted. Whom articles name is one speaker under one name; a last name alone is the only person of that name among the
 * speakers, if there is but one. {@code One official} is nobody: two articles that say so may mean two people.
 */
final class Cast {

    static final int NOBODY = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();

    /** A speaker under one way to write the name. */
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
        var type = mentions.stream()
                .filter(mention -> mention.name().equals(speaker.name()))
                .map(mention -> mention.type())
                .findFirst()
                .orElse(null);
        if (type == null && !isNamed(speaker.name())) {
            return NOBODY;
        }
        var key = (type == null ? "" : type.code()) + "\t" + folded(speaker.name());
        return numbers.computeIfAbsent(key, name -> {
            roles.add(new Role(speaker.name(), type));
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

    /** For each number the number of the speaker it stands for: itself, or the one person of that last name. */
    int[] joined() {
        var byLast = new HashMap<String, List<Integer>>();
        for (int i = 0; i < roles.size(); i++) {
            var name = folded(roles.get(i).name());
            int cut = name.lastIndexOf(' ');
            if (roles.get(i).isPerson() && cut > 0) {
                byLast.computeIfAbsent(name.substring(cut + 1), last -> new ArrayList<>()).add(i);
            }
        }
        var joined = new int[roles.size()];
        for (int i = 0; i < joined.length; i++) {
            var name = folded(roles.get(i).name());
            var full = roles.get(i).isPerson() && name.indexOf(' ') < 0 ? byLast.getOrDefault(name, List.of()) : List.<Integer>of();
            joined[i] = full.size() == 1 ? full.get(0) : i;
        }
        return joined;
    }

    /** By name, as speakers are listed. */
    Comparator<Integer> order() {
        return Comparator.<Integer, String>comparing(number -> folded(roles.get(number).name()))
                .thenComparing(number -> roles.get(number).name())
                .thenComparing(number -> String.valueOf(roles.get(number).type()));
    }
}
