package fr.coulisses.kinds.demandstudy;

import fr.coulisses.budget.Basis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the project is for, what it takes in and leaves out, and within which limits.
///
/// @param included what is part of the project
/// @param excluded what is not, though one might expect it
/// @param envelope the budget that is given, in euros
/// @param basis whether that is with or without VAT
public record Frame(
        String purpose,
        String included,
        String excluded,
        List<Constraint> constraints,
        @Nullable BigDecimal envelope,
        @Nullable Basis basis,
        List<ImperativeDate> dates) {

    public Frame(
            @Nullable String purpose,
            @Nullable String included,
            @Nullable String excluded,
            @Nullable List<Constraint> constraints,
            @Nullable BigDecimal envelope,
            @Nullable Basis basis,
            @Nullable List<ImperativeDate> dates) {
        this.purpose = DemandStudy.text(purpose);
        this.included = DemandStudy.text(included);
        this.excluded = DemandStudy.text(excluded);
        this.constraints = DemandStudy.rows(constraints);
        this.envelope = envelope;
        this.basis = basis;
        this.dates = DemandStudy.rows(dates);
    }

    /// What a constraint is about.
    public enum ConstraintNature {
        BUDGET,
        TIME,
        PLACE,
        LEGAL,
        TECHNICAL,
        POLITICAL,
        STAFF,
        IMAGE
    }

    /// A limit that the project has to live with.
    ///
    /// @param negotiable whether it could be moved
    public record Constraint(
            String id, String description, @Nullable ConstraintNature nature, Boolean negotiable) {
        public Constraint(
                String id,
                @Nullable String description,
                @Nullable ConstraintNature nature,
                @Nullable Boolean negotiable) {
            this.id = id;
            this.description = DemandStudy.text(description);
            this.nature = nature;
            this.negotiable = Boolean.TRUE.equals(negotiable);
        }
    }

    /// A day that cannot be moved.
    public record ImperativeDate(
            String id, String label, @Nullable LocalDate date) {
        public ImperativeDate(String id, @Nullable String label, @Nullable LocalDate date) {
            this.id = id;
            this.label = DemandStudy.text(label);
            this.date = date;
        }
    }
}
