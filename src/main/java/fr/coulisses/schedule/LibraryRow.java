package fr.coulisses.schedule;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ParameterValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// A row of the reference retroplanning.
///
/// @param key by which rows name each other
/// @param from how far from the first public day it begins, ISO 8601; `?` stands for the figure of the parameter
/// @param parameter the code of the dated figure that sets a legal deadline; empty for none
/// @param source of a legal deadline that no dated figure sets; empty for none
/// @param after the keys of the rows it waits for
record LibraryRow(
        String key,
        Lot lot,
        String label,
        String from,
        int days,
        boolean milestone,
        String parameter,
        String source,
        List<String> after) {

    LibraryRow {
        after = List.copyOf(after);
    }

    /// The task for an event that begins on this day.
    Task task(LocalDate firstDay, ParameterSnapshot parameters) {
        String period = from;
        String legal = source;
        if (!parameter.isEmpty()) {
            ParameterValue value = parameters.on(firstDay).value(parameter);
            int figure = value.number()
                    .map(number -> number.setScale(0, RoundingMode.CEILING))
                    .map(BigDecimal::intValueExact)
                    .orElse(0);
            period = from.replace("?", String.valueOf(figure));
            legal = shortened(value.label() + " – " + value.source() + " (" + parameter + ")");
        }
        Period anchor = Period.parse(period);
        LocalDate start = firstDay.plus(anchor);
        return new Task(
                label,
                lot,
                new Span(start, start.plusDays(days - 1L)),
                milestone,
                "",
                Task.FULL_TIME,
                0,
                List.of(),
                null,
                legal,
                anchor,
                false);
    }

    private static String shortened(String text) {
        return text.length() <= TaskRules.LONGEST_SOURCE ? text : text.substring(0, TaskRules.LONGEST_SOURCE - 1) + "…";
    }
}
