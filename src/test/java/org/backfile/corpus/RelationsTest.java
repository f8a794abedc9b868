package org.backfile.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private final Relations relations = new Relations(List.of(
            pair(Relation.Kind.REUSE, "a", "b", 0.4, 0.9),
            pair(Relation.Kind.DUPLICATE, "b", "c", 1, 1),
            pair(Relation.Kind.REUSE, "c", "d", 0.2, 0.3),
            pair(Relation.Kind.QUOTATION, "d", "e", 0.8, 0.8)));

    @Test
    void countsArticlesThatAreMostlyTheSameOnce() {
        assertThat(relations.independent(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo(4);
    }

    @Test
    void countsOnlyWhatItIsAskedFor() {
        assertThat(relations.independent(List.of("a", "c"))).isEqualTo(2);
        assertThat(relations.independent(List.of())).isZero();
    }

    @Test
    void knowsThePairsOfAnArticle() {
        assertThat(relations.of("b")).extracting(pair -> pair.other("b")).containsExactly("a", "c");
        assertThat(relations.of("f")).isEmpty();
    }

    private static Relation pair(Relation.Kind kind, String a, String b, double shareA, double shareB) {
        return new Relation(kind, a, b, shareA, shareB, List.of(), Nearer.UNKNOWN);
    }
}
