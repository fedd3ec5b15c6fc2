package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// R-X-19: the administrative steps that the budget calls for are in the schedule, and those in the schedule are done
/// by
/// their legal deadline. How many days before the event that is comes from the register of figures.
class StepsAreInTheRetroplanning implements CrossCheck {

    private static final String CODE = "R-X-19";

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        return Stream.of(AdministrativeStep.values())
                .flatMap(step -> examine(project, step))
                .toList();
    }

    private static Stream<SpottedFinding> examine(ProjectDossier project, AdministrativeStep step) {
        List<ScheduledTask> planned = step.tasks(project.schedule().tasks());
        if (planned.isEmpty()) {
            return step.callingLines(project.budget().lines()).findFirst().map(line -> missing(step, line)).stream();
        }
        return latest(project, step).stream()
                .flatMap(latest -> planned.stream()
                        .min(Comparator.comparing(task -> task.task().end()))
                        .filter(task -> task.task().end().isAfter(latest))
                        .map(task -> late(project, step, task, latest))
                        .stream());
    }

    private static SpottedFinding missing(AdministrativeStep step, BudgetLine line) {
        return SpottedFinding.at(
                CODE,
                Severity.BLOCKING,
                Spot.of(Where.SCHEDULE),
                "missing." + step.name(),
                line.entry().label());
    }

    private static SpottedFinding late(
            ProjectDossier project, AdministrativeStep step, ScheduledTask task, LocalDate latest) {
        Severity severity =
                step.parameter().isEmpty() ? Severity.BLOCKING : project.severity(Severity.BLOCKING, step.parameter());
        return SpottedFinding.at(
                CODE,
                severity,
                Spot.of(Where.SCHEDULE, task.id()),
                "late",
                task.task().label(),
                Formats.date(task.task().end()),
                Formats.date(latest));
    }

    /// The last day for it: so many days before the event, and the day itself where nothing says more; nothing while
    /// nobody knows the day.
    private static Optional<LocalDate> latest(ProjectDossier project, AdministrativeStep step) {
        LocalDate first = project.project().startsOn();
        if (first == null || step.parameter().isEmpty()) {
            return Optional.ofNullable(first);
        }
        return project.parametersAtTheEvent()
                .value(step.parameter())
                .number()
                .map(days -> days.setScale(0, RoundingMode.CEILING))
                .map(BigDecimal::longValueExact)
                .map(first::minusDays);
    }
}
