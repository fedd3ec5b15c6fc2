package fr.coulisses.schedule;

import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;

/// The days a schedule may use: from two years before the first public day to two years after the last. A project that
/// has
/// no date yet takes any day of this century.
public record Horizon(LocalDate from, LocalDate to) {

    private static final int YEARS = 2;
    private static final Horizon OPEN = new Horizon(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    public static Horizon of(ProjectSheet sheet) {
        LocalDate first = sheet.startsOn();
        if (first == null) {
            return OPEN;
        }
        LocalDate last = sheet.endsOn();
        return new Horizon(first.minusYears(YEARS), (last == null ? first : last).plusYears(YEARS));
    }

    /// Whether a day lies inside.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// @throws Refusal when a task lies outside
    void require(Task task) {
        if (task.start().isBefore(from)) {
            throw new Refusal("schedule.refused.tooEarly", task.label(), task.start(), from);
        }
        if (task.end().isAfter(to)) {
            throw new Refusal("schedule.refused.tooLate", task.label(), task.end(), to);
        }
    }
}
