package fr.coulisses.kinds.objectives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is reached, how much of it, until when: specific, measurable, attainable, realistic, and with its time
/// (SMART).
///
/// @param general the id of the general objective above it
/// @param specific what exactly, where and for whom
/// @param indicator what is measured
/// @param target what the indicator is to reach, in `unit`
/// @param attainable why it can be reached
/// @param realistic with what means
/// @param dueOn until when
/// @param responsible who answers for it
/// @param needs the ids of the needs of the study of the demand that it answers
public record OperationalObjective(
        String id,
        String title,
        String general,
        String specific,
        String indicator,
        @Nullable BigDecimal target,
        String unit,
        String attainable,
        String realistic,
        @Nullable LocalDate dueOn,
        String responsible,
        List<String> needs) {

    public OperationalObjective(
            String id,
            @Nullable String title,
            @Nullable String general,
            @Nullable String specific,
            @Nullable String indicator,
            @Nullable BigDecimal target,
            @Nullable String unit,
            @Nullable String attainable,
            @Nullable String realistic,
            @Nullable LocalDate dueOn,
            @Nullable String responsible,
            @Nullable List<String> needs) {
        this.id = id;
        this.title = Objectives.text(title);
        this.general = Objectives.text(general);
        this.specific = Objectives.text(specific);
        this.indicator = Objectives.text(indicator);
        this.target = target;
        this.unit = Objectives.text(unit);
        this.attainable = Objectives.text(attainable);
        this.realistic = Objectives.text(realistic);
        this.dueOn = dueOn;
        this.responsible = Objectives.text(responsible);
        this.needs = Objectives.rows(needs);
    }
}
