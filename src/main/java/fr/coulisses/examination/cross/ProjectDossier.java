package fr.coulisses.examination.cross;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Everything that rules across artefacts may look at.
///
/// @param today the day of the examination, given from outside so that rules need no clock
/// @param parameters the legal figures as they stand today
/// @param registers what was asked for, agreed and cleared
/// @param texts what people wrote in the drafts and in the names of budget lines, place by place
/// @param statements what the artefacts say that others must say alike
public record ProjectDossier(
        ProjectSheet project,
        LocalDate today,
        ParameterSnapshot parameters,
        RedThread thread,
        BudgetSheet budget,
        Schedule schedule,
        ProjectRegisters registers,
        List<PlacedText> texts,
        List<Said> statements) {

    public ProjectDossier {
        texts = List.copyOf(texts);
        statements = List.copyOf(statements);
    }

    /// What an artefact says, and where.
    public record Said(Statement statement, Spot spot) {}

    /// What artefacts say of a subject, in their order.
    Stream<Said> said(String subject) {
        return statements.stream().filter(said -> said.statement().subject().equals(subject));
    }

    /// A text and where it stands.
    ///
    /// @param name of the place, as its reader knows it
    public record PlacedText(Spot spot, String name, String text) {}

    /// The legal figures on the first day of the event; of today while nobody knows the day.
    public ParameterSnapshot parametersAtTheEvent() {
        LocalDate day = project.startsOn();
        return day == null ? parameters : parameters.on(day);
    }

    /// The severity of a finding that rests on a figure of the event: one that is to be verified never blocks.
    Severity severity(Severity wanted, String code) {
        return wanted == Severity.BLOCKING
                        && !parametersAtTheEvent().value(code).mayBlock()
                ? Severity.WARNING
                : wanted;
    }
}
