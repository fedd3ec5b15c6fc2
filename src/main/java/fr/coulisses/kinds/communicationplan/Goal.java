package fr.coulisses.kinds.communicationplan;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What communication is to achieve.
///
/// @param objectives the ids of the project's objectives that it serves
/// @param aim what the indicator is to reach, in words: « 420 entrées »
public record Goal(
        String id,
        @Nullable Level level,
        String title,
        String indicator,
        String aim,
        @Nullable LocalDate dueOn,
        List<String> objectives) {

    public Goal(
            String id,
            @Nullable Level level,
            @Nullable String title,
            @Nullable String indicator,
            @Nullable String aim,
            @Nullable LocalDate dueOn,
            @Nullable List<String> objectives) {
        this.id = id;
        this.level = level;
        this.title = Unwritten.text(title);
        this.indicator = Unwritten.text(indicator);
        this.aim = Unwritten.text(aim);
        this.dueOn = dueOn;
        this.objectives = Unwritten.rows(objectives);
    }
}
