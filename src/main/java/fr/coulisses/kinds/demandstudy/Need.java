package fr.coulisses.kinds.demandstudy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the project needs; actions and the budget follow from it.
///
/// @param source the document or observation it comes from
/// @param interviews the ids of the interviews it comes from
public record Need(
        String id,
        String label,
        @Nullable NeedType type,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable Priority priority,
        String source,
        List<String> interviews) {

    public Need(
            String id,
            @Nullable String label,
            @Nullable NeedType type,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable Priority priority,
            @Nullable String source,
            @Nullable List<String> interviews) {
        this.id = id;
        this.label = DemandStudy.text(label);
        this.type = type;
        this.quantity = quantity;
        this.unit = DemandStudy.text(unit);
        this.priority = priority;
        this.source = DemandStudy.text(source);
        this.interviews = DemandStudy.rows(interviews);
    }

    /// What sort of thing is needed.
    public enum NeedType {
        HUMAN,
        MATERIAL,
        TECHNICAL,
        FINANCIAL,
        LEGAL
    }

    /// How much it is needed.
    public enum Priority {
        INDISPENSABLE,
        IMPORTANT,
        OPTIONAL
    }
}
