package org.backfile.corpus;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who and what the articles of an archive name, and which of their mentions means whom. Kept as numbers: some ten bytes for a mention and
 * fifty for a name. Safe to share between threads.
 */
public final class Names {

    public static final Names NONE = new Names(List.of(), Map.of(), new int[1], new int[0]);

    private final NameList all;
    private final Map<String, Integer> articles;
    private final int[] firstMention;
    private final int[] nameOfMention;
    private final int[] firstArticle;
    private final int[] articleOfName;

    /**
     * @param all by number
     * @param articles the number of each article by id, counted in list order from 0
     * @param firstMention by article, and behind the last the count of all: where its mentions begin in the next
     * @param nameOfMention by mention: the number of its name, or -1 where an editor hides it
     */
    public Names(List<Name> all, Map<String, Integer> articles, int[] firstMention, int[] nameOfMention) {
        this(NameList.of(all, all.size()), articles, firstMention, nameOfMention);
    }

    /**
     * The same for names that are made one by one.
     *
     * @param name by number; asked once each, in order
     * @param size how many there are
     */
    public static Names of(
            IntFunction<Name> name, int size, Map<String, Integer> articles, int[] firstMention, int[] nameOfMention) {
        return new Names(list(name, size), articles, firstMention, nameOfMention);
    }

    private Names(NameList all, Map<String, Integer> articles, int[] firstMention, int[] nameOfMention) {
        this.all = all;
        this.articles = Map.copyOf(articles);
        this.firstMention = firstMention.clone();
        this.nameOfMention = nameOfMention.clone();
        this.firstArticle = new int[all.size() + 1];
        this.articleOfName = invert();
    }

    private Names(NameList all, Names same) {
        this.all = all;
        this.articles = same.articles;
        this.firstMention = same.firstMention;
        this.nameOfMention = same.nameOfMention;
        this.firstArticle = same.firstArticle;
        this.articleOfName = same.articleOfName;
    }

    /** The articles of each name, in order, once each. */
    private int[] invert() {
        eachArticleName((article, name) -> firstArticle[name + 1]++);
        for (int name = 0; name < all.size(); name++) {
            firstArticle[name + 1] += firstArticle[name];
        }
        var next = Arrays.copyOf(firstArticle, all.size());
        var inverted = new int[firstArticle[all.size()]];
        eachArticleName((article, name) -> inverted[next[name]++] = article);
        return inverted;
    }

    private interface Pair {
        void take(int article, int name);
    }

    private void eachArticleName(Pair pair) {
        var last = new int[all.size()];
        Arrays.fill(last, -1);
        for (int article = 0; article + 1 < firstMention.length; article++) {
            for (int i = firstMention[article]; i < firstMention[article + 1]; i++) {
                int name = nameOfMention[i];
                if (name >= 0 && last[name] != article) {
                    last[name] = article;
                    pair.take(article, name);
                }
            }
        }
    }

    /** The same with other ids and addresses. */
    public Names with(IntFunction<Name> changed) {
        return new Names(list(changed, all.size()), this);
    }

    private static NameList list(IntFunction<Name> name, int size) {
        return NameList.of(() -> IntStream.range(0, size).mapToObj(name).iterator(), size);
    }

    /** Every name, by number: by type, then in the order of the alphabet. A view: each is made when it is asked for. */
    public List<Name> all() {
        return all;
    }

    /** A name as it is written, without what else is known of it. */
    public String name(int number) {
        return all.name(number);
    }

    /** The type of a name, without making it. */
    public NameType type(int number) {
        return all.type(number);
    }

    /** Whom a mention of an article means; absent where an editor hides it or the article is not known. */
    public @Nullable Name of(String article, int mention) {
        int number = number(article, mention);
        return number < 0 ? null : all.get(number);
    }

    /** The number of the name that a mention of an article means; -1 where there is none. */
    public int number(String article, int mention) {
        var number = articles.get(article);
        if (number == null || firstMention[number] + mention >= firstMention[number + 1]) {
            return -1;
        }
        return nameOfMention[firstMention[number] + mention];
    }

    /** The numbers of the names in an article, by first place, once each. */
    public List<Integer> in(String article) {
        var number = articles.get(article);
        return number == null ? List.of() : in(number);
    }

    /** The numbers of the names in an article, as {@link #in(String)}, for its number in list order. */
    public List<Integer> in(int article) {
        var names = new LinkedHashSet<Integer>();
        for (int i = firstMention[article]; i < firstMention[article + 1]; i++) {
            if (nameOfMention[i] >= 0) {
                names.add(nameOfMention[i]);
            }
        }
        return List.copyOf(names);
    }

    /** Hands on the number of the name of each mention in an article, by its number in list order: by place, each as often as it stands there. */
    public void each(int article, IntConsumer names) {
        for (int i = firstMention[article]; i < firstMention[article + 1]; i++) {
            if (nameOfMention[i] >= 0) {
                names.accept(nameOfMention[i]);
            }
        }
    }

    /** The numbers of the articles that hold a name, in list order. */
    public int[] articles(int name) {
        return Arrays.copyOfRange(articleOfName, firstArticle[name], firstArticle[name + 1]);
    }
}
