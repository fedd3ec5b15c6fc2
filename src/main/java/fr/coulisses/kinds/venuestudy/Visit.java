package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The visit with the technical team, and what the drawing of the venue shows.
public record Visit(@Nullable LocalDate day, String people, String report, List<PlanItem> plan) {

    static final Visit NONE = new Visit(null, "", "", List.of());

    public Visit {
        people = Unwritten.text(people);
        report = Unwritten.text(report);
        plan = Unwritten.rows(plan);
    }
}
