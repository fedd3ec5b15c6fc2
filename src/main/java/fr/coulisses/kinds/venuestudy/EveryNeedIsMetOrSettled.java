package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C3.2-04: each point of the grid fits, or what is done about it was agreed with the technical team, whose
/// opinion is written. What cannot be done without blocks; what nobody knows is asked for.
class EveryNeedIsMetOrSettled implements Check<VenueStudy> {

    private static final String CODE = "R-C3.2-04";

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {
        if (study.asked().isEmpty()) {
            return List.of(finding(Severity.ADVICE, "rider", "noRider", null));
        }
        return Adequacy.of(study).points().stream()
                .flatMap(EveryNeedIsMetOrSettled::examine)
                .toList();
    }

    private static Stream<Finding> examine(GridPoint point) {
        return switch (point.verdict()) {
            case FITS -> Stream.empty();
            case UNKNOWN ->
                point.isValidated()
                        ? Stream.empty()
                        : Stream.of(finding(milder(point.severity()), "adjustments", "unknown", point.point()));
            case GAP ->
                point.adjustments().isEmpty()
                        ? Stream.of(finding(point.severity(), "adjustments", "gap", point.point()))
                        : point.adjustments().stream().flatMap(each -> examine(each, point));
        };
    }

    private static Stream<Finding> examine(Adjustment adjustment, GridPoint point) {
        String place = "adjustments/" + adjustment.id();
        if (adjustment.solution() == null) {
            return Stream.of(finding(point.severity(), place + "/solution", "solution", point.point()));
        }
        if (adjustment.opinion().isBlank()) {
            return Stream.of(finding(point.severity(), place + "/opinion", "opinion", point.point()));
        }
        if (!adjustment.isValidated()) {
            return Stream.of(finding(point.severity(), place + "/venueBy", "venue", point.point()));
        }
        return adjustment.isAgreed()
                ? Stream.empty()
                : Stream.of(finding(milder(point.severity()), place + "/companyBy", "company", point.point()));
    }

    private static Severity milder(Severity severity) {
        return severity == Severity.BLOCKING ? Severity.WARNING : Severity.ADVICE;
    }

    private static Finding finding(Severity severity, String place, String name, @Nullable Point point) {
        return new Finding(
                CODE,
                severity,
                place,
                "finding." + CODE + "." + name,
                point == null ? List.of() : List.of(Figure.label(point.labelKey())));
    }
}
