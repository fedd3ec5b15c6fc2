package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.ActionPlan.rows;
import static fr.coulisses.kinds.actionplan.ActionPlan.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One action sheet (fiche-action).
///
/// @param objectives ids of the operational objectives it serves
/// @param modes where and how it meets its audience
/// @param deployment the same in the student's words
/// @param segments ids of the audiences of the diagnostic
/// @param expected how many people are expected
/// @param responsible the name of whoever answers for it
/// @param lines ids of the budget lines that pay for it
/// @param ownMeans whether it costs nothing beyond what the bearer has already (moyens propres)
/// @param partners ids of contacts
/// @param prerequisites ids of actions that must have ended before
/// @param planB what is done if a risk comes true
public record Action(
        String id,
        String title,
        List<String> objectives,
        Status status,
        String description,
        List<Mode> modes,
        String deployment,
        List<String> segments,
        @Nullable Integer expected,
        String place,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String responsible,
        List<Step> steps,
        List<Member> people,
        List<Item> material,
        List<String> lines,
        Boolean ownMeans,
        List<String> partners,
        List<String> prerequisites,
        String risks,
        String planB) {

    public Action(
            String id,
            @Nullable String title,
            @Nullable List<String> objectives,
            @Nullable Status status,
            @Nullable String description,
            @Nullable List<Mode> modes,
            @Nullable String deployment,
            @Nullable List<String> segments,
            @Nullable Integer expected,
            @Nullable String place,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String responsible,
            @Nullable List<Step> steps,
            @Nullable List<Member> people,
            @Nullable List<Item> material,
            @Nullable List<String> lines,
            @Nullable Boolean ownMeans,
            @Nullable List<String> partners,
            @Nullable List<String> prerequisites,
            @Nullable String risks,
            @Nullable String planB) {
        this.id = id;
        this.title = text(title);
        this.objectives = rows(objectives);
        this.status = status == null ? Status.TO_START : status;
        this.description = text(description);
        this.modes = rows(modes);
        this.deployment = text(deployment);
        this.segments = rows(segments);
        this.expected = expected;
        this.place = text(place);
        this.start = start;
        this.end = end;
        this.responsible = text(responsible);
        this.steps = rows(steps);
        this.people = rows(people);
        this.material = rows(material);
        this.lines = rows(lines);
        this.ownMeans = Boolean.TRUE.equals(ownMeans);
        this.partners = rows(partners);
        this.prerequisites = rows(prerequisites);
        this.risks = text(risks);
        this.planB = text(planB);
    }

    /// The same action with other partners.
    Action withPartners(List<String> others) {
        return new Action(
                id,
                title,
                objectives,
                status,
                description,
                modes,
                deployment,
                segments,
                expected,
                place,
                start,
                end,
                responsible,
                steps,
                people,
                material,
                lines,
                ownMeans,
                others,
                prerequisites,
                risks,
                planB);
    }

    boolean isAbandoned() {
        return status == Status.ABANDONED;
    }

    /// Where an action stands.
    public enum Status {
        TO_START,
        UNDER_WAY,
        DONE,
        ABANDONED
    }

    /// How an action meets its audience (modalité de déploiement).
    public enum Mode {
        ON_SITE,
        TOURING,
        DIGITAL,
        OFF_SITE
    }

    /// One step on the way.
    ///
    /// @param deliverable what is there at its end
    /// @param task id of the task of the schedule that it stands for; empty for none
    public record Step(
            String id,
            String label,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String responsible,
            String deliverable,
            String task) {
        public Step(
                String id,
                @Nullable String label,
                @Nullable LocalDate start,
                @Nullable LocalDate end,
                @Nullable String responsible,
                @Nullable String deliverable,
                @Nullable String task) {
            this.id = id;
            this.label = text(label);
            this.start = start;
            this.end = end;
            this.responsible = text(responsible);
            this.deliverable = text(deliverable);
            this.task = text(task);
        }
    }

    /// How somebody works for an action.
    public enum Employment {
        EMPLOYEE(true),
        CDDU(true),
        CONTRACTOR(true),
        VOLUNTEER(false),
        INTERN(false);

        private final boolean paid;

        Employment(boolean paid) {
            this.paid = paid;
        }

        /// Whether the work is paid from the budget; an intern's allowance, which a law may ask for, is not a salary.
        boolean isPaid() {
            return paid;
        }
    }

    /// People with one function.
    ///
    /// @param number how many
    /// @param hours of each of them, with decimals
    public record Member(
            String id,
            String function,
            @Nullable Integer number,
            @Nullable BigDecimal hours,
            @Nullable Employment employment) {
        public Member(
                String id,
                @Nullable String function,
                @Nullable Integer number,
                @Nullable BigDecimal hours,
                @Nullable Employment employment) {
            this.id = id;
            this.function = text(function);
            this.number = number;
            this.hours = hours;
            this.employment = employment;
        }

        /// The hours of all of them; one person while nobody says how many.
        BigDecimal allHours() {
            return hours == null ? BigDecimal.ZERO : hours.multiply(BigDecimal.valueOf(number == null ? 1 : number));
        }
    }

    /// How material is come by.
    public enum Acquisition {
        STOCK(false),
        PURCHASE(true),
        RENTAL(true),
        LOAN(false);

        private final boolean costing;

        Acquisition(boolean costing) {
            this.costing = costing;
        }

        boolean costs() {
            return costing;
        }
    }

    /// Material of one sort.
    public record Item(
            String id,
            String label,
            @Nullable BigDecimal quantity,
            String unit,
            @Nullable Acquisition acquisition) {
        public Item(
                String id,
                @Nullable String label,
                @Nullable BigDecimal quantity,
                @Nullable String unit,
                @Nullable Acquisition acquisition) {
            this.id = id;
            this.label = text(label);
            this.quantity = quantity;
            this.unit = text(unit);
            this.acquisition = acquisition;
        }
    }
}
