package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// R-C3.3-07: each condition report belongs to a work and a step, there is one for each, and none is dated before
/// the one of an earlier step.
class ReportsFollowTheJourney implements Check<ExhibitionSpecification> {

    private static final String CODE = "R-C3.3-07";

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        for (Report report : specification.reports()) {
            String place = "reports/" + report.id();
            Work work = specification.work(report.work()).orElse(null);
            ReportStep step = report.step();
            if (work == null) {
                found.add(finding(place + "/work", "work"));
            } else if (step == null) {
                found.add(finding(place + "/step", "step", work.called()));
            } else if (!specification.report(work, step).orElse(report).id().equals(report.id())) {
                found.add(finding(place + "/step", "twice", work.called(), Figure.label(step.labelKey())));
            } else {
                before(specification, work, report, step).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The first report of an earlier step that is dated later.
    private static Optional<Finding> before(
            ExhibitionSpecification specification, Work work, Report report, ReportStep step) {
        LocalDate day = report.day();
        if (day == null) {
            return Optional.empty();
        }
        for (ReportStep earlier : ReportStep.values()) {
            LocalDate other = earlier.compareTo(step) < 0
                    ? specification.report(work, earlier).map(Report::day).orElse(null)
                    : null;
            if (other != null && other.isAfter(day)) {
                return Optional.of(finding(
                        "reports/" + report.id() + "/day",
                        "order",
                        work.called(),
                        Figure.label(step.labelKey()),
                        Formats.date(day),
                        Figure.label(earlier.labelKey()),
                        Formats.date(other)));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(String place, String message, String... arguments) {
        return new Finding(CODE, Severity.WARNING, place, "finding." + CODE + "." + message, List.of(arguments));
    }
}
