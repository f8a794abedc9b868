package org.backfile.inspect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.corpus.Problem;
import org.backfile.corpus.Reason;

/**
 * What a build would find, before it is run. Counts and short lists; the articles themselves are not in it.
 *
 * @param articles how many there are
 * @param formats how many are in which format and encoding, the most frequent first; {@code outlets} and {@code languages} (without their
 *     regions) likewise, of those that tell
 * @param outletCount how many different outlets are named
 * @param months how many were published in which month ({@code 2024-05}) or, where no more is known, year
 * @param medianLength of their texts in characters, to about a tenth
 * @param lengths how many have up to 127 characters, up to 255, up to 511 and so on
 * @param remarks what some want a look for, of those matters that there are
 * @param keptChars characters that the articles show; white space does not count
 * @param droppedChars characters that are left out, by reason, the largest first
 * @param mostLeftOut the articles that leave out most
 * @param groupCount how many hosts, folders and outlets of the settings there are; {@code groups} tells of the largest
 * @param families what recurs most, by characters
 * @param proposals rules for the settings, the most useful first
 * @param skipped hidden, system and media files passed over, by kind
 * @param problems in the order of the sources, without those that the settings allow
 */
public record Inspection(
        int articles,
        Map<String, Integer> formats,
        int outletCount,
        Map<String, Integer> outlets,
        Map<String, Integer> months,
        Map<String, Integer> languages,
        int medianLength,
        List<Integer> lengths,
        List<Remark> remarks,
        long keptChars,
        Map<Reason, Long> droppedChars,
        List<LeftOut> mostLeftOut,
        int groupCount,
        List<GroupFigures> groups,
        List<Family> families,
        List<Proposal> proposals,
        Map<String, Integer> skipped,
        List<Problem> problems) {

    /** How much of an article's file is left out, 0 to 1. */
    public record LeftOut(String where, double share) {}

    public Inspection {
        formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
        outlets = Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
        months = Collections.unmodifiableMap(new TreeMap<>(months));
        languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
        lengths = List.copyOf(lengths);
        remarks = List.copyOf(remarks);
        droppedChars = Collections.unmodifiableMap(new LinkedHashMap<>(droppedChars));
        mostLeftOut = List.copyOf(mostLeftOut);
        groups = List.copyOf(groups);
        families = List.copyOf(families);
        proposals = List.copyOf(proposals);
        skipped = Collections.unmodifiableMap(new TreeMap<>(skipped));
        problems = List.copyOf(problems);
    }

    /** What is to be said of a matter, if any article has it. */
    public Optional<Remark> remark(Matter matter) {
        return remarks.stream().filter(remark -> remark.matter() == matter).findFirst();
    }

    /** How much of all text is left out, 0 to 1. */
    public double droppedShare() {
        long dropped = droppedChars.values().stream().mapToLong(Long::longValue).sum();
        return keptChars + dropped == 0 ? 0 : (double) dropped / (keptChars + dropped);
    }

    /** Whether an item would be missing from the archive. */
    public boolean losesSomething() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.LOST);
    }

    /** The proposed rules as they may be pasted into the settings; empty if there are none. */
    public String proposedSettings() {
        var yaml = new StringBuilder();
        proposals.forEach(proposal -> yaml.append(proposal.yaml()));
        return proposals.isEmpty() ? "" : "outlets:\n" + yaml;
    }

    /** The same for a program: one JSON object, described in {@code docs/inspect.md}. */
    public String json() {
        return InspectionJson.of(this);
    }
}
