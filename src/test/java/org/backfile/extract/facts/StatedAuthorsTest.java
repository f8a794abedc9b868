package org.backfile.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.backfile.corpus.Author;
import org.backfile.corpus.Certainty;
import org.backfile.corpus.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedAuthorsTest {

    private static final String BODY =
            "body: The harbour board has agreed to dredge the northern channel, its chair told reporters at the town hall.";
    private static final String PARAGRAPH = "<p>" + BODY.substring(6) + "</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta name=author content='Harbour Post'><meta property=og:site_name content='Harbour Post'>                 |
            <meta name=author content='CBX News'><link rel=canonical href=https://www.cbxnews.example/a>                 |
            <meta name=author content='Lighthouse Sport'><meta property=og:url content=https://www.lighthouse.co.uk/a>   |
            <meta name=author content=null>                                                                              |
            <meta name=author content='Newsroom Reporters'>                                                              |
            <meta name=author content='Jane Doe'><meta property=og:site_name content='Jane Doe'>                         | Jane Doe
            <meta name=author content='Analysis by Jane Doe, Post Editor-at-large'>                                      | Jane Doe
            <meta name=hbp.author content='Jane Doe; John Roe'>                                                          | Jane Doe, John Roe
            <meta name=smartbanner:author content='Jane Doe'>                                                            |
            <meta name=twitter:label1 content='Verfasst von'><meta name=twitter:data1 content='Jane Doe'>                | Jane Doe
            <meta name=twitter:label1 content='Lesezeit'><meta name=twitter:data1 content='Jane Doe'>                    |
            <script type=application/ld+json>{"@type":"Article","author":{"name":"Jane Doe"}}</script><meta name=author content='Jane Doe, John Roe'> | Jane Doe, John Roe
            """)
    void readsNamesThatMachinesAreTold(String html, @Nullable String names) {
        var authors = Given.html(html + "<h1>Harbour board agrees</h1>" + PARAGRAPH)
                .metadata()
                .authors();

        assertThat(names(authors)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta property=og:site_name content='Jane Harbour'>              | Jane Harbour
            <meta property=og:site_name content="Jane Harbour's Weblog">     | Jane Harbour
            <meta property=og:site_name content='Blog von Jane Harbour'>     | Jane Harbour
            <meta property=og:site_name content='Harbour Light'>             |
            <meta property=og:site_name content='Christian Harbour Monitor'> |
            """)
    void aPersonsOwnSiteTellsWhoMostLikelyWrote(String html, @Nullable String name) {
        var authors = Given.html(html + "<h1>Harbour board agrees</h1>" + PARAGRAPH)
                .metadata()
                .authors();

        if (name == null) {
            assertThat(authors).isNull();
        } else {
            assertThat(authors.value()).containsExactly(new Author(name, null));
            assertThat(authors.certainty()).isEqualTo(Certainty.INFERRED);
        }
    }

    @Test
    void aPersonsCopyrightTellsWhoMostLikelyWrote() {
        var person = Given.text(
                "headline: Harbour board agrees", BODY, "copyright: © 2019 Jane Harbour. All rights reserved");
        var outlet = Given.text(
                "headline: Harbour board agrees", BODY, "copyright: © 2019 Harbour Light. All rights reserved");

        assertThat(names(person.metadata().authors())).isEqualTo("Jane Harbour");
        assertThat(outlet.metadata().authors()).isNull();
    }

    private static @Nullable String names(@Nullable Finding<List<Author>> authors) {
        return authors == null
                ? null
                : authors.value().stream().map(Author::name).collect(Collectors.joining(", "));
    }
}
