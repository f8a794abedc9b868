package org.backfile.render.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Names;
import org.backfile.render.list.Company.Other;
import org.junit.jupiter.api.Test;

class CompanyTest {

    private static final int ANNA = 0;
    private static final int BRUNO = 1;
    private static final int CLARA = 2;
    private static final int LINDHOLM = 3;

    /** Four articles and the names of their mentions. */
    private static final int[][] MENTIONS = {
        {ANNA, BRUNO, ANNA, BRUNO, LINDHOLM}, {CLARA, ANNA, -1}, {ANNA, CLARA, BRUNO}, {BRUNO, LINDHOLM}
    };

    private final Company company = new Company(names());

    @Test
    void countsEachArticleOnceHoweverOftenItNamesSomebody() {
        var people = company.of(ANNA, new int[] {0, 1, 2}, 8).get(NameType.PERSON);

        assertThat(people).containsExactly(new Other(BRUNO, 2), new Other(CLARA, 2));
    }

    @Test
    void putsNamesOfMostArticlesFirstAndKeepsAsManyOfEachTypeAsAsked() {
        var all = company.of(CLARA, new int[] {1, 2}, 1);

        assertThat(all).isEqualTo(Map.of(NameType.PERSON, List.of(new Other(ANNA, 2))));
    }

    @Test
    void leavesNothingBehindForTheNextQuestion() {
        company.of(ANNA, new int[] {0, 1, 2}, 1);

        var all = company.of(LINDHOLM, new int[] {0, 3}, 8);

        assertThat(all.get(NameType.PERSON)).containsExactly(new Other(BRUNO, 2), new Other(ANNA, 1));
        assertThat(all).containsOnlyKeys(NameType.PERSON);
    }

    private static Names names() {
        var first = new int[MENTIONS.length + 1];
        var numbers = new int[13];
        int count = 0;
        for (int article = 0; article < MENTIONS.length; article++) {
            for (int number : MENTIONS[article]) {
                numbers[count++] = number;
            }
            first[article + 1] = count;
        }
        var all = List.of(
                name("Anna Berg", NameType.PERSON),
                name("Bruno Falk", NameType.PERSON),
                name("Clara Holm", NameType.PERSON),
                name("Lindholm", NameType.PLACE));
        return new Names(all, Map.of(), first, numbers);
    }

    private static Name name(String name, NameType type) {
        return new Name(name, type, name, List.of(name), 1, 1, null);
    }
}
