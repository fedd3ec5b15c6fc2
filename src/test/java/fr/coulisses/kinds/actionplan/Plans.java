package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.budget.Basis;
import fr.coulisses.kinds.actionplan.Action.Acquisition;
import fr.coulisses.kinds.actionplan.Action.Employment;
import fr.coulisses.kinds.actionplan.Action.Status;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import fr.coulisses.schedule.Lot;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans as short as a rule can be told in; days are those of June 2027, the event opens on the 30th.
final class Plans {

    static final LocalDate OPENING = LocalDate.of(2027, 6, 30);

    private Plans() {}

    static LocalDate june(int day) {
        return LocalDate.of(2027, 6, day);
    }

    static List<Finding> findings(Check<ActionPlan> check, ActionPlan plan) {
        return findings(check, plan, sheet(OPENING, null));
    }

    static List<Finding> findings(Check<ActionPlan> check, ActionPlan plan, ProjectSheet sheet) {
        LocalDate today = LocalDate.of(2027, 1, 31);
        return check.examine(plan, new Dossier(sheet, today, ParameterSnapshot.shipped(today)));
    }

    static ProjectSheet sheet(@Nullable LocalDate opening, @Nullable Integer sold) {
        return new ProjectSheet(
                "Nuits de la halle",
                Nature.FICTITIOUS,
                ProjectType.FESTIVAL,
                List.of(),
                "",
                "",
                "",
                "",
                opening,
                null,
                null,
                sold,
                null,
                null,
                VatRegime.NOT_LIABLE,
                Organisation.UNKNOWN);
    }

    static ActionPlan plan(Action... actions) {
        return new ActionPlan(
                null, null, List.of(actions), Basis.TTC, null, null, null, List.of(objective("o1"), objective("o2")));
    }

    static ActionPlan tasks(PlannedTask... tasks) {
        return new ActionPlan(null, null, null, null, List.of(tasks), null, null, null);
    }

    static ActionPlan using(ActionPlan plan, ActionPlan.@Nullable VenueUse use) {
        return new ActionPlan(null, use, plan.actions(), null, plan.tasks(), plan.lines(), null, plan.cited());
    }

    static ActionPlan paying(ActionPlan plan, CostLine... lines) {
        return new ActionPlan(null, null, plan.actions(), Basis.TTC, plan.tasks(), List.of(lines), null, plan.cited());
    }

    static CostLine line(String id, String amount) {
        return new CostLine(id, "Ligne " + id, "641", false, Money.of(amount));
    }

    static CostLine inKind(String id, String amount) {
        return new CostLine(id, "Ligne " + id, "864", true, Money.of(amount));
    }

    static Citation objective(String id) {
        return new Citation(id, KnotType.OBJECTIVE, "Objectif " + id);
    }

    static PlannedTask task(String label, Lot lot, int from, int to, PlannedTask... after) {
        return task(label, lot, from, to, "", 100, after);
    }

    static PlannedTask task(String label, Lot lot, int from, int to, String who, int load, PlannedTask... after) {
        return new PlannedTask(
                UUID.randomUUID().toString(),
                label,
                lot,
                june(from),
                june(to),
                false,
                who,
                load,
                0,
                Arrays.stream(after).map(PlannedTask::id).toList(),
                null,
                null,
                "");
    }

    static Sketch action(String id) {
        return new Sketch(id);
    }

    /// An action that can be carried out, to be changed where a rule looks.
    static final class Sketch {
        private final String id;
        private List<String> objectives = List.of("o1");
        private Status status = Status.TO_START;
        private @Nullable LocalDate start = june(1);
        private @Nullable LocalDate end = june(2);
        private String responsible = "Inès";
        private List<Action.Member> people = List.of();
        private List<Action.Item> material = List.of();
        private List<String> lines = List.of();
        private boolean ownMeans;
        private List<String> prerequisites = List.of();

        private Sketch(String id) {
            this.id = id;
            works(Employment.VOLUNTEER);
        }

        Sketch serves(String... ids) {
            objectives = List.of(ids);
            return this;
        }

        Sketch abandoned() {
            status = Status.ABANDONED;
            return this;
        }

        Sketch lasts(@Nullable LocalDate from, @Nullable LocalDate to) {
            start = from;
            end = to;
            return this;
        }

        Sketch by(String name) {
            responsible = name;
            return this;
        }

        Sketch works(Employment... employments) {
            people = Arrays.stream(employments)
                    .map(employment -> new Action.Member(
                            employment.name(), "Fonction " + employment, 1, BigDecimal.TEN, employment))
                    .toList();
            return this;
        }

        Sketch uses(Acquisition... acquisitions) {
            material = Arrays.stream(acquisitions)
                    .map(acquisition -> new Action.Item(
                            acquisition.name(), "Matériel " + acquisition, BigDecimal.ONE, "", acquisition))
                    .toList();
            return this;
        }

        Sketch paidBy(String... ids) {
            lines = List.of(ids);
            return this;
        }

        Sketch onOwnMeans() {
            ownMeans = true;
            return this;
        }

        Sketch after(String... ids) {
            prerequisites = List.of(ids);
            return this;
        }

        Action done() {
            return new Action(
                    id,
                    "Action " + id,
                    objectives,
                    status,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    start,
                    end,
                    responsible,
                    null,
                    people,
                    material,
                    lines,
                    ownMeans,
                    null,
                    prerequisites,
                    null,
                    null);
        }
    }
}
