package org.backfile.render.view;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.MonthNames;
import org.jspecify.annotations.Nullable;

/**
 * A time axis that serves a list of dates. It covers every interval that says something precise; an interval that is much wider (a year, an
 * open end) would squeeze the others together, so it is drawn as far as the axis goes and dotted beyond.
 *
 * @param ticks where months or years begin, none closer than a label is wide
 */
public record Axis(LocalDate first, LocalDate last, List<Tick> ticks) {

    /** A longer interval does not widen the axis unless it lies outside: a quarter and some days. */
    private static final int PRECISE_DAYS = 100;

    /** More labels than this touch each other on a phone. */
    private static final int MOST_TICKS = 6;

    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    /**
     * A beginning of a unit of time.
     *
     * @param at where, in percent
     * @param label {@code July 2024}
     */
    public record Tick(String at, String label) {}

    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** The axis for these intervals; absent when none has an end. */
    public static @Nullable Axis over(List<DateInterval> intervals) {
        LocalDate first = null;
        LocalDate last = null;
        for (var interval : intervals) {
            if (isPrecise(interval)) {
                first = earlier(first, Objects.requireNonNull(interval.earliest()));
                last = later(last, Objects.requireNonNull(interval.latest()));
            }
        }
        for (var interval : intervals) {
            LocalDate from = interval.earliest();
            LocalDate to = interval.latest();
            if (to != null && (first == null || to.isBefore(first))) {
                first = earlier(first, to);
                last = later(last, to);
            }
            if (from != null && (last == null || from.isAfter(last))) {
                first = earlier(first, from);
                last = later(last, from);
            }
        }
        if (first == null || last == null) {
            return null;
        }
        // A margin on both sides keeps brackets inside and shows that time goes on.
        long margin = Math.max(2, DAYS.between(first, last) / 16);
        var start = first.minusDays(margin);
        var end = last.plusDays(margin);
        return new Axis(start, end, ticks(start, end));
    }

    /** Where an interval stands on this axis. */
    public Strip strip(DateInterval interval, boolean stated) {
        var from = interval.earliest();
        var to = interval.latest();
        boolean opens = from != null && !from.isBefore(first);
        boolean closes = to != null && !to.isAfter(last);
        double x1 = opens && from != null ? share(from) : 0;
        double x2 = closes && to != null ? share(to.plusDays(1)) : 1;
        var extent = List.of(
                new Strip.Extent(Numbers.percent(x1), Numbers.percent(x2), Numbers.percent(Math.max(x2 - x1, 0.004))));
        if (stated && interval.isDay()) {
            return new Strip(extent, List.of(), List.of(), List.of(), List.of());
        }
        return new Strip(
                List.of(),
                opens && closes ? extent : List.of(),
                opens && closes ? List.of() : extent,
                opens ? List.of(Numbers.percent(x1)) : List.of(),
                closes ? List.of(Numbers.percent(x2)) : List.of());
    }

    private double share(LocalDate day) {
        return DAYS.between(first, day) / (double) (DAYS.between(first, last) + 1);
    }

    private static boolean isPrecise(DateInterval interval) {
        var from = interval.earliest();
        var to = interval.latest();
        return from != null && to != null && DAYS.between(from, to) <= PRECISE_DAYS;
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last) {
        if (DAYS.between(first, last) <= 45) {
            return dayTicks(first, last);
        }
        var ticks = new ArrayList<Tick>();
        for (int step : MONTH_STEPS) {
            ticks.clear();
            long index = Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1 + step, step) * step;
            var day = LocalDate.of((int) (index / 12), (int) (index % 12) + 1, 1);
            while (!day.isAfter(last) && (ticks.size() <= MOST_TICKS || step == MONTH_STEPS[MONTH_STEPS.length - 1])) {
                double share = DAYS.between(first, day) / (double) (DAYS.between(first, last) + 1);
                ticks.add(new Tick(Numbers.percent(share), label(day, step, ticks.isEmpty())));
                day = day.plusMonths(step);
            }
            if (ticks.size() <= MOST_TICKS) {
                return ticks;
            }
        }
        return ticks;
    }

    private static List<Tick> dayTicks(LocalDate first, LocalDate last) {
        long days = DAYS.between(first, last) + 1;
        long step = days <= 8 ? 2 : days <= 24 ? 7 : 14;
        var ticks = new ArrayList<Tick>();
        for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(step)) {
            var words = MonthNames.day(day);
            var label = ticks.isEmpty() ? words : words.substring(0, words.lastIndexOf(' '));
            ticks.add(new Tick(Numbers.percent(DAYS.between(first, day) / (double) days), label));
        }
        return ticks;
    }

    private static String label(LocalDate day, int step, boolean isFirst) {
        if (step >= 12) {
            return String.valueOf(day.getYear());
        }
        var month = step == 1 ? MonthNames.name(day.getMonthValue()) : DateWords.monthShort(day.getMonthValue());
        return isFirst || day.getMonthValue() == 1 ? month + " " + day.getYear() : month;
    }

    private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isBefore(a) ? b : a;
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }
}
