package fr.coulisses.schedule;

import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/// A field of a task that people type into, and how its text reads.
public enum TaskField {
    LABEL,
    LOT,
    START,
    END,
    MILESTONE,
    RESPONSIBLE,
    LOAD,
    PROGRESS,
    LEGAL;

    public String labelKey() {
        return "schedule.field." + name();
    }

    /// What stands in the field: dates as 2027-06-30, a milestone as `true`.
    public String textOf(Task task) {
        return switch (this) {
            case LABEL -> task.label();
            case LOT -> task.lot().name();
            case START -> task.start().toString();
            case END -> task.end().toString();
            case MILESTONE -> String.valueOf(task.milestone());
            case RESPONSIBLE -> task.responsible();
            case LOAD -> String.valueOf(task.load());
            case PROGRESS -> String.valueOf(task.progress());
            case LEGAL -> task.legalSource();
        };
    }

    /// The task with another text in the field.
    ///
    /// @throws Refusal when the text is no day, no percentage or no lot
    public Task with(Task task, String text) {
        String typed = text.strip();
        return new Task(
                this == LABEL ? typed : task.label(),
                this == LOT ? lot(typed) : task.lot(),
                new Span(this == START ? day(typed) : task.start(), this == END ? day(typed) : task.end()),
                this == MILESTONE ? Boolean.parseBoolean(typed) : task.milestone(),
                this == RESPONSIBLE ? typed : task.responsible(),
                this == LOAD ? percent(typed) : task.load(),
                this == PROGRESS ? percent(typed) : task.progress(),
                task.after(),
                task.baseline(),
                this == LEGAL ? typed : task.legalSource(),
                task.anchor(),
                task.moved());
    }

    private static Lot lot(String typed) {
        return Arrays.stream(Lot.values())
                .filter(lot -> lot.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal("schedule.refused.lot", typed));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new Refusal("schedule.refused.day", typed);
        }
    }

    private static int percent(String typed) {
        try {
            return Integer.parseInt(typed.replace("%", "").strip());
        } catch (NumberFormatException e) {
            throw new Refusal("schedule.refused.percent", typed);
        }
    }
}
