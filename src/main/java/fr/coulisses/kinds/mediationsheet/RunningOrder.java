package fr.coulisses.kinds.mediationsheet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The running order on the clock.
///
/// @param start when the first step begins; `null` while nobody knows: the minutes are then counted from 0
public record RunningOrder(List<Step> steps, @Nullable LocalTime start) {

    private static final int HOUR = 60;

    /// A step and when it begins and ends, in minutes from the start.
    public record Timed(Step step, int from, int to) {}

    public RunningOrder {
        steps = List.copyOf(steps);
    }

    static RunningOrder of(MediationSheet sheet) {
        return new RunningOrder(sheet.steps(), ClockTime.of(sheet.startsAt()).orElse(null));
    }

    /// The steps one after the other.
    public List<Timed> timed() {
        List<Timed> timed = new ArrayList<>();
        int from = 0;
        for (Step step : steps) {
            timed.add(new Timed(step, from, from + step.length()));
            from += step.length();
        }
        return List.copyOf(timed);
    }

    /// What all steps come to, in minutes.
    public int sum() {
        return steps.stream().mapToInt(Step::length).sum();
    }

    /// A moment of it as people read it: the time of day, or the minutes from the start (`0 h 45`).
    ///
    /// @param minutes from the start
    public String clock(int minutes, Locale language) {
        return start == null
                ? ClockTime.written(LocalTime.of(minutes / HOUR % 24, minutes % HOUR), language)
                : ClockTime.written(start.plusMinutes(minutes), language);
    }
}
