package org.backfile.render.story;

import java.util.List;
import java.util.Map;
import org.backfile.render.story.Member.Spot;
import org.backfile.render.view.Numbers;

/** The columns of the tables of a story: an article each, or counts alone where they would be too many to stand beside each other. */
final class Columns {

    /** More do not fit. */
    private static final int MOST = 9;

    private final List<Member> members;
    private final boolean isWide;

    Columns(List<Member> members) {
        this.members = members;
        this.isWide = members.size() > MOST;
    }

    /** Empty where counts stand for them. */
    List<StoryPage.Column> heads() {
        return isWide
                ? List.of()
                : members.stream()
                        .map(member -> new StoryPage.Column(member.letter(), member.entry()))
                        .toList();
    }

    /** Where each article has something, parallel to the heads. */
    List<StoryPage.Cell> cells(Map<Member, Spot> spots) {
        return isWide
                ? List.of()
                : members.stream().map(member -> cell(member, spots)).toList();
    }

    private static StoryPage.Cell cell(Member member, Map<Member, Spot> spots) {
        var spot = spots.get(member);
        return spot == null
                ? new StoryPage.Cell("", "says nothing", null)
                : new StoryPage.Cell(spot.brief(), member.letter() + ", " + spot.words(), spot.path());
    }

    /** {@code 3}, or {@code 12 of 34} where there are no columns. */
    String count(int articles) {
        return Numbers.grouped(articles) + (isWide ? " of " + Numbers.grouped(members.size()) : "");
    }
}
