package org.backfile.relate.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.corpus.Relation;
import org.backfile.render.Draft;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forty pairs of articles that tell one story in words of their own and quote the same people: none is a copy. */
class SharedQuotationsTest {

    private static final String[][] STORIES = {
        {
            "The Alba left Norwick on Tuesday, eleven weeks after divers found a crack below her waterline.|Fares stay as they are until spring.",
            "Eleven weeks in dock ended this week for the island ferry, whose damaged hull had kept her from the summer trade.|Hotels had lost bookings.",
            "We have waited long enough for this ship, and so have the people of the islands"
        },
        {
            "A toll for the old bridge at Tarn came a step nearer on Thursday when county councillors heard what two winters had cost.",
            "Motorists could be charged to drive over the river from next year under plans laid before the authority last night.",
            "Nobody likes to pay for a bridge their grandparents built, but stone does not mend itself for nothing"
        },
        {
            "Beekeepers of the Marsh valley lost a third of their hives in the wet months, their union says.",
            "Every third colony between Orlo and the coast died over the winter; forty members answered a survey.",
            "In thirty years I have never opened so many boxes in March and found nothing alive in them"
        },
        {
            "The street lamps of Lundhaven will go dark at one in the morning to save the town 80,000 crowns.",
            "Night walkers will need torches: the mayor has ordered public lights switched off after one to cut a growing bill.",
            "We would rather switch off a lamp at night than a teacher by day, and that is the choice before us"
        },
        {
            "A library van that had stood in the rain since autumn has found a garage in the brewery at Halden.",
            "The brewer Nils Brae has opened his cart shed to the county's travelling books, ending a long search for shelter.",
            "Books and barrels both want a dry roof over them, and I have one that is only half full"
        },
        {
            "Harbour police fished eleven crates of contraband tea from the basin before dawn on Monday.",
            "Smuggled tea worth a year's wages was pulled out of the water by officers while the town slept.",
            "They must have seen our lantern and thrown the lot over the side before they had even tied up"
        },
        {
            "The tower of Saint Olin opened to climbers again after masons had changed 140 steps.",
            "Visitors may once more look over the roofs from the church tower, closed since a stair gave way two years ago.",
            "You could put your whole foot into the hollow of the old steps, and we were sorry to take them out"
        },
        {
            "Ines Halloran will lead the Courier from June, the first woman to edit the paper in its 160 years.",
            "The island daily has chosen its deputy, known for her reports on the fishing fleet, to follow Piet Vermeer.",
            "A newspaper is a promise to turn up every morning, and I intend to keep it as he has kept it"
        },
    };

    private static final String[][] FRAMES = {
        {"“%s,” said a woman in the front row.", "One resident put it so: “%s.”"},
        {
            "“%s,” a spokesman told reporters afterwards. He took no questions.",
            "Asked for comment, the office sent a line: “%s.”"
        },
        {"\"%s,\" was how it was described to this paper.", "The explanation given on the day was short. \"%s.\""},
        {"“%s.” With that the meeting closed.", "In a letter to the editor the words were: “%s” – and no more."},
        {"Those present heard it plainly: “%s.”", "“%s,” they were told, to some applause."},
    };

    @TempDir
    Path folder;

    static Stream<Arguments> pairs() {
        return IntStream.range(0, STORIES.length * FRAMES.length).mapToObj(number -> {
            var story = STORIES[number / FRAMES.length];
            var frame = FRAMES[number % FRAMES.length];
            return Arguments.of(
                    article("aaaaaaaaaa", story[0], frame[0].replace("%s", story[2])),
                    article("bbbbbbbbbb", story[1], frame[1].replace("%s", story[2])));
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areNoCopies(Draft one, Draft other) {
        var found = Copies.among(List.of(one.article(), other.article()), folder, 1);

        assertThat(found).singleElement().extracting(Relation::kind).isEqualTo(Relation.Kind.QUOTATION);
    }

    private static Draft article(String id, String narration, String quotation) {
        var lines = new ArrayList<String>();
        Stream.of(narration.split("\\|")).forEach(sentence -> lines.add("body " + sentence));
        lines.add("body " + quotation);
        return new Draft(id).lines(lines.toArray(String[]::new));
    }
}
