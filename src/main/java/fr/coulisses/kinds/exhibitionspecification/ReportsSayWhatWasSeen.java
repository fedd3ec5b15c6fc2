package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.3-07: a condition report that was made says who looked and in what condition the work is, places each
/// damage on it, and is signed by both sides.
class ReportsSayWhatWasSeen implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.reports().stream()
                .filter(Report::isMade)
                .flatMap(report -> examine(
                        report,
                        specification.work(report.work()).map(Work::called).orElse("")))
                .toList();
    }

    private static Stream<Finding> examine(Report report, String work) {
        if (report.by().isBlank()) {
            return Stream.of(finding(Severity.WARNING, report, "by", "by", work));
        }
        if (report.state() == null) {
            return Stream.of(finding(Severity.WARNING, report, "state", "state", work));
        }
        if (report.state() == State.DAMAGED && report.damages().isEmpty()) {
            return Stream.of(finding(Severity.WARNING, report, "damages", "damage", work));
        }
        Stream<Finding> nowhere = report.damages().stream()
                .filter(damage -> damage.place().isBlank())
                .map(damage ->
                        finding(Severity.WARNING, report, "damages/" + damage.id() + "/place", "damagePlace", work));
        boolean signed =
                !report.lenderSigned().isBlank() && !report.organiserSigned().isBlank();
        return signed
                ? nowhere
                : Stream.concat(nowhere, Stream.of(finding(Severity.ADVICE, report, "lenderSigned", "signed", work)));
    }

    private static Finding finding(Severity severity, Report report, String name, String message, String work) {
        ReportStep step = report.step();
        return new Finding(
                "R-C3.3-07",
                severity,
                "reports/" + report.id() + "/" + name,
                "finding.R-C3.3-07." + message,
                List.of(work, step == null ? "" : Figure.label(step.labelKey())));
    }
}
