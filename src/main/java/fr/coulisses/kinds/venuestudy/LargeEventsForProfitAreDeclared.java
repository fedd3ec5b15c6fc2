package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// R-C3.2-11: an event for profit with more people, staff counted, than the threshold declares its stewarding
/// between a year and a month before.
class LargeEventsForProfitAreDeclared implements Check<VenueStudy> {

    static final String THRESHOLD = "P-SERVICE-ORDRE";
    private static final String CODE = "R-C3.2-11";

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {
        Dossier event = dossier.atTheEvent();
        long threshold = event.parameters().decimal(THRESHOLD).longValue();
        long people = (long) Objects.requireNonNullElse(study.retained(), 0)
                + Objects.requireNonNullElse(study.plannedUse().staff(), 0);
        if (!study.plannedUse().profit() || people <= threshold) {
            return List.of();
        }
        List<Authorisation> declared = study.steps(Step.SECURITY_SERVICE).toList();
        if (declared.isEmpty()) {
            return List.of(
                    finding(event, "authorisations", "undeclared", String.valueOf(people), String.valueOf(threshold)));
        }
        LocalDate day = dossier.project().startsOn();
        return day == null
                ? List.of()
                : declared.stream()
                        .filter(step -> !isInTime(step.askedOn(), day))
                        .map(step -> finding(
                                event,
                                "authorisations/" + step.id() + "/askedOn",
                                "untimely",
                                Formats.date(day.minusMonths(StudyFigures.declaredEarliest())),
                                Formats.date(day.minusMonths(StudyFigures.declaredLatest()))))
                        .toList();
    }

    private static boolean isInTime(@Nullable LocalDate asked, LocalDate event) {
        return asked != null
                && !asked.isBefore(event.minusMonths(StudyFigures.declaredEarliest()))
                && !asked.isAfter(event.minusMonths(StudyFigures.declaredLatest()));
    }

    private static Finding finding(Dossier event, String place, String name, String... arguments) {
        return new Finding(
                CODE,
                event.severity(Severity.BLOCKING, THRESHOLD),
                place,
                "finding." + CODE + "." + name,
                List.of(arguments));
    }
}
