package org.backfile.read.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backfile.corpus.Item;
import org.backfile.corpus.Scope;
import org.backfile.read.Clippings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final String LEXIS = """


                                           1 of 2 DOCUMENTS

                                     The Harbour Gazette (Eastport)

                                      March 14, 2019 Thursday
                                            Final Edition

            Ferry operator to cut winter sailings on the
            longest of its routes

            BYLINE: By Dora Milling, Transport Correspondent

            SECTION: NEWS; Pg. 3

            LENGTH: 212 words

            DATELINE: EASTPORT


               The Northline ferry company will cut its winter sailings between Eastport
            and Marrow Island from six a day to four, its chief executive said.

               NOTE: The cut takes effect on Nov. 1.

            LOAD-DATE: March 15, 2019

            LANGUAGE: ENGLISH

            GRAPHIC: PHOTO: The ferry at Eastport.


                             Copyright 2019 The Harbour Gazette Company
                                          All Rights Reserved


                                           2 of 2 DOCUMENTS

                                           Marrow Island News

                                        March 20, 2019 Wednesday

            SECTION: LOCAL; Pg. 1

            LENGTH: 20 words

            HEADLINE: Islanders plan protest

            BODY:
               Residents will hold a protest.

                                Copyright 2019 Marrow Island News, Inc.
            """;

    private static final String NEXIS_UNI = """
            Page 1 of 2

            Ferry operator to cut winter sailings

            Ferry operator to cut winter sailings
            The Harbour Gazette (Eastport)
            March 14, 2019 Thursday

            Copyright 2019 The Harbour Gazette Company All Rights Reserved

            Section: NEWS; Pg. 3
            Length: 212 words
            Byline: Dora Milling

            Body

            The Northline ferry company will cut its winter sailings.

            The cut takes effect on Nov. 1.

            Load-Date: March 14, 2019

            End of Document

            Islanders plan protest
            Marrow Island News
            March 20, 2019 Wednesday

            Length: 20 words

            Body

            Residents will hold a protest.

            End of Document
            """;

    private static final String FACTIVA = """
            NEWS
            Ferry operator to cut winter sailings

            By Dora Milling
            1,212 words
            14 March 2019
            08:15
            The Harbour Gazette
            HRBGAZ
            3
            English
            Copyright 2019. The Harbour Gazette Company. All rights reserved.

            The Northline ferry company will cut its winter sailings.

            The cut takes effect on Nov. 1.

            Document HRBGAZ0020190314ef3e0001x

            Islanders plan protest

            20 words
            20 March 2019
            Marrow Island News
            MARISN
            English
            (c) 2019 Marrow Island News

            Residents will hold a protest.

            Document MARISN0020190320ef3k0002y

            Search Summary
            Text ferry
            """;

    private static final String TAGGED = """
            HD  Northline keeps fifth sailing
                after protest
            BY  Dora Milling
            WC  140 words
            PD  3 April 2019
            SN  The Harbour Gazette
            LA  English
            CY  Copyright 2019. The Harbour Gazette Company.
            LP  Northline will keep a fifth winter sailing.

            TD  The evening boat will leave at 6:40 p.m.

            IT  is due at seven.

            AN  Document HRBGAZ0020190403ef430002z
            """;

    private static final String PROQUEST = """
            ____________________________________________________________

            Title: Ferry fares to rise

            Author: Avery, Tom

            Publication title: Marrow Island News; Eastport

            Publication date: Apr 9, 2019

            Full text: Fares on the ferry rise by 4 percent on May 1.

            A single ticket will cost $7.80.

            Subject: Ferries

            Copyright: Copyright Marrow Island News Apr 9, 2019

            ____________________________________________________________

            Title: Letters

            Publication title: Marrow Island News; Eastport

            Publication date: Apr 10, 2019

            Full text: Sir, the ferry is late.

            ____________________________________________________________
            """;

    private final Clippings clippings = new Clippings();

    @AfterEach
    void close() throws IOException {
        clippings.close();
    }

    @Test
    void readsEachArticleOfLexisNexis() throws IOException {
        clippings.read("ferries.txt", LEXIS);

        assertThat(clippings.items()).hasSize(2);
        var first = clippings.items().get(0);
        assertThat(declared(first))
                .containsOnly(
                        entry("headline", "Ferry operator to cut winter sailings on the longest of its routes"),
                        entry("author", "Dora Milling"),
                        entry("outlet", "The Harbour Gazette (Eastport)"),
                        entry("published", "March 14, 2019 Thursday"),
                        entry("dateline", "EASTPORT"),
                        entry("section", "NEWS"),
                        entry("language", "en"));
        assertThat(first.text()).isEqualTo("""
                The Northline ferry company will cut its winter sailings between Eastport and Marrow Island from six a day to four, its chief executive said.

                NOTE: The cut takes effect on Nov. 1.""");
        assertThat(first.scope()).isEqualTo(Scope.ARTICLE);
        assertThat(first.source().record()).isEqualTo(1);
        assertThat(first.source().line()).isEqualTo(5);
        assertThat(first.readingNotes()).contains("Not used: length, load-date, graphic.");
        var second = clippings.items().get(1);
        assertThat(declared(second)).containsEntry("headline", "Islanders plan protest");
        assertThat(second.text()).isEqualTo("Residents will hold a protest.");
    }

    @Test
    void readsEachArticleOfNexisUni() throws IOException {
        clippings.read("ferries.txt", NEXIS_UNI);

        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly(
                        "The Northline ferry company will cut its winter sailings.\n\nThe cut takes effect on Nov. 1.",
                        "Residents will hold a protest.");
        assertThat(declared(clippings.items().get(0)))
                .containsEntry("headline", "Ferry operator to cut winter sailings")
                .containsEntry("outlet", "The Harbour Gazette (Eastport)")
                .containsEntry("published", "March 14, 2019 Thursday");
        assertThat(declared(clippings.items().get(1)))
                .containsEntry("headline", "Islanders plan protest")
                .containsEntry("outlet", "Marrow Island News");
    }

    @Test
    void readsEachArticleThatFactivaShows() throws IOException {
        clippings.read("ferries.txt", FACTIVA.replace("\n", "\r\n"));

        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly(
                        "The Northline ferry company will cut its winter sailings.\n\nThe cut takes effect on Nov. 1.",
                        "Residents will hold a protest.");
        assertThat(declared(clippings.items().get(0)))
                .containsOnly(
                        entry("headline", "Ferry operator to cut winter sailings"),
                        entry("author", "Dora Milling"),
                        entry("outlet", "The Harbour Gazette"),
                        entry("published", "14 March 2019"),
                        entry("section", "NEWS"),
                        entry("language", "en"),
                        entry("id", "HRBGAZ0020190314ef3e0001x"));
        assertThat(declared(clippings.items().get(1)))
                .containsEntry("headline", "Islanders plan protest")
                .doesNotContainKey("author");
    }

    @Test
    void readsTheTagsOfFactiva() throws IOException {
        clippings.read("ferries.txt", TAGGED);

        assertThat(declared(clippings.item()))
                .containsOnly(
                        entry("headline", "Northline keeps fifth sailing after protest"),
                        entry("author", "Dora Milling"),
                        entry("outlet", "The Harbour Gazette"),
                        entry("published", "3 April 2019"),
                        entry("language", "en"),
                        entry("id", "HRBGAZ0020190403ef430002z"));
        assertThat(clippings.item().text()).isEqualTo("""
                Northline will keep a fifth winter sailing.

                The evening boat will leave at 6:40 p.m.

                IT  is due at seven.""");
    }

    @Test
    void readsEachArticleOfProquest() throws IOException {
        clippings.read("ferries.txt", PROQUEST);

        assertThat(clippings.items())
                .extracting(Item::text)
                .containsExactly(
                        "Fares on the ferry rise by 4 percent on May 1.\n\nA single ticket will cost $7.80.",
                        "Sir, the ferry is late.");
        assertThat(declared(clippings.items().get(0)))
                .containsOnly(
                        entry("headline", "Ferry fares to rise"),
                        entry("author", "Avery, Tom"),
                        entry("outlet", "Marrow Island News; Eastport"),
                        entry("published", "Apr 9, 2019"));
    }

    @Test
    void anArticleThatSpeaksOfWordsIsAPage() throws IOException {
        clippings.read("essay.txt", """
                How long is a novel?

                The rules of the prize say:
                40,000 words

                Most entries have twice as many, said its founder, Edwin Farr. Copyright is the other thing that
                they ask about.
                """);

        assertThat(clippings.item().scope()).isEqualTo(Scope.PAGE);
        assertThat(clippings.item().source().record()).isZero();
    }

    private static Map<String, String> declared(Item item) {
        var declared = new LinkedHashMap<String, String>();
        item.declared().forEach(field -> declared.put(field.name(), String.join(" | ", field.values())));
        return declared;
    }
}
