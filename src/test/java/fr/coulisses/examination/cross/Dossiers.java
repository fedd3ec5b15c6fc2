package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.examination.cross.ProjectDossier.PlacedText;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Task;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Projects of the tests of cross rules.
final class Dossiers {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 7, 16);
    private static final UUID ARTEFACT = UUID.fromString("6c8f0000-0000-4000-8000-0000000000ff");

    private Dossiers() {}

    static RedThread thread(Knot... knots) {
        return new RedThread(List.of(knots).stream()
                .map(knot -> new Strand(ARTEFACT, "Livrable", knot))
                .toList());
    }

    /// A knot under its own id as its words.
    static Knot knot(KnotType type, String id, String... cites) {
        return new Knot(id, type, "rows/" + id, id, List.of(cites));
    }

    static List<String> sentences(List<SpottedFinding> found) {
        return found.stream()
                .map(each -> each.finding().message().substring("finding.".length()) + " "
                        + String.join(" ", each.finding().arguments()))
                .toList();
    }

    static ProjectDossier of(@Nullable Integer capacity, TicketPlan tickets, List<Entry> lines, List<Task> tasks) {
        return whole(capacity, tickets, lines, tasks, List.of(), FIRST_DAY);
    }

    static ProjectDossier of(List<Entry> lines, List<Task> tasks) {
        return of(null, TicketPlan.USUAL, lines, tasks);
    }

    static ProjectDossier undated(List<Entry> lines, List<Task> tasks) {
        return whole(null, TicketPlan.USUAL, lines, tasks, List.of(), null);
    }

    static ProjectDossier saying(String text) {
        return whole(
                null,
                TicketPlan.USUAL,
                List.of(),
                List.of(),
                List.of(new PlacedText(Spot.of(Where.SHEET), "Notes", text)),
                FIRST_DAY);
    }

    /// A project of these budget lines and this content of its registers, with a capacity of 300 and four performances.
    static ProjectDossier with(List<BudgetLine> lines, ProjectRegisters registers) {
        ProjectDossier usual = of(300, TicketPlan.USUAL, List.of(), List.of());
        ProjectSheet titled = usual.project();
        return new ProjectDossier(
                new ProjectSheet(
                        titled.title(),
                        titled.nature(),
                        titled.type(),
                        titled.disciplines(),
                        "",
                        "",
                        "",
                        "",
                        titled.startsOn(),
                        titled.endsOn(),
                        4,
                        null,
                        null,
                        300,
                        titled.vatRegime(),
                        titled.organisation()),
                usual.today(),
                usual.parameters(),
                usual.thread(),
                new BudgetSheet(Basis.TTC, TicketPlan.USUAL, lines, Map.of(), 0),
                usual.schedule(),
                registers,
                List.of(),
                List.of());
    }

    /// The same project in which the artefacts say something.
    static ProjectDossier saying(ProjectDossier project, Statement... statements) {
        return new ProjectDossier(
                project.project(),
                project.today(),
                project.parameters(),
                project.thread(),
                project.budget(),
                project.schedule(),
                project.registers(),
                project.texts(),
                Stream.of(statements)
                        .map(said ->
                                new ProjectDossier.Said(said, Spot.in(ARTEFACT, "Plan de communication", said.place())))
                        .toList());
    }

    /// A line of one of something.
    static BudgetLine line(Section section, String account, Heading heading, String label, String price) {
        return new BudgetLine(
                UUID.randomUUID(),
                Entry.of(section, account, heading, label, BigDecimal.ONE, "forfait", new BigDecimal(price)));
    }

    /// A contract in a state, from the JSON of its content.
    static ProjectRegisters contract(ContractState state, String content) {
        return new ProjectRegisters(List.of(), List.of(), List.of(entry(state, Contracts.of(content))), List.of());
    }

    static <C, S extends Enum<S>> fr.coulisses.register.Entry<C, S> entry(S state, C content) {
        return new fr.coulisses.register.Entry<>(
                UUID.randomUUID(), UUID.randomUUID(), state, LocalDate.of(2027, 1, 4), content, Instant.EPOCH);
    }

    static Task task(String label, LocalDate day) {
        return Task.of(label, Lot.ADMINISTRATION, day, day);
    }

    private static ProjectDossier whole(
            @Nullable Integer capacity,
            TicketPlan tickets,
            List<Entry> lines,
            List<Task> tasks,
            List<PlacedText> texts,
            @Nullable LocalDate firstDay) {
        ProjectSheet titled = ProjectSheet.titled("Nuits de la halle");
        ProjectSheet sheet = new ProjectSheet(
                titled.title(),
                titled.nature(),
                titled.type(),
                titled.disciplines(),
                "",
                "",
                "",
                "",
                firstDay,
                firstDay,
                null,
                null,
                null,
                capacity,
                titled.vatRegime(),
                titled.organisation());
        LocalDate today = LocalDate.of(2027, 1, 4);
        return new ProjectDossier(
                sheet,
                today,
                ParameterSnapshot.shipped(today),
                RedThread.EMPTY,
                new BudgetSheet(
                        Basis.TTC,
                        tickets,
                        lines.stream()
                                .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                                .toList(),
                        Map.of(),
                        0),
                new Schedule(
                        firstDay,
                        tasks.stream()
                                .map(task -> new ScheduledTask(UUID.randomUUID(), task))
                                .toList()),
                ProjectRegisters.NONE,
                texts,
                List.of());
    }
}
