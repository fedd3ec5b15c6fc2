package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// R-C3.3-07: a condition report that was made says who looked and in what condition the work is, places each
/// damage on it and shows those of a lent work, and is signed by both sides. The photographs that it names
/// are there.
class ReportsSayWhatWasSeen implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.reports().stream()
                .flatMap(report -> examine(report, specification.work(report.work()), dossier))
                .toList();
    }

    private static Stream<Finding> examine(Report report, Optional<Work> work, Dossier dossier) {
        String called = work.map(Work::called).orElse("");
        return Stream.concat(
                report.isMade()
                        ? examine(report, called, work.filter(Work::isLent).isPresent())
                        : Stream.empty(),
                lost(report, called, dossier));
    }

    private static Stream<Finding> examine(Report report, String work, boolean lent) {
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
        Stream<Finding> unseen = report.damages().stream()
                .filter(damage -> lent && !damage.isShown())
                .map(damage -> finding(
                        Severity.ADVICE, report, "damages/" + damage.id() + "/pictures", "damagePicture", work));
        boolean signed =
                !report.lenderSigned().isBlank() && !report.organiserSigned().isBlank();
        return Stream.of(
                        nowhere,
                        unseen,
                        signed
                                ? Stream.<Finding>empty()
                                : Stream.of(finding(Severity.ADVICE, report, "lenderSigned", "signed", work)))
                .flatMap(found -> found);
    }

    /// The photographs that the artefact does not have: they came with a text from elsewhere.
    private static Stream<Finding> lost(Report report, String work, Dossier dossier) {
        return ReportPictures.of(report).stream()
                .filter(picture -> !dossier.hasPicture(picture.photograph().picture()))
                .map(picture -> finding(Severity.WARNING, report, picture.place(), "picture", work));
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
