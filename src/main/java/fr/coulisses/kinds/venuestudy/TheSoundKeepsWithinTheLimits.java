package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C3.2-07 and, for children up to six, R-C3.2-15: the loudest level that is planned keeps within the limits of
/// the day of the event, in both weightings. One class for each audience: see the two that extend it.
abstract sealed class TheSoundKeepsWithinTheLimits implements Check<VenueStudy> {

    private final String code;
    private final boolean children;
    private final String limitA;
    private final String limitC;

    private TheSoundKeepsWithinTheLimits(String code, boolean children, String limitA, String limitC) {
        this.code = code;
        this.children = children;
        this.limitA = limitA;
        this.limitC = limitC;
    }

    /// R-C3.2-07.
    static final class OfEverybody extends TheSoundKeepsWithinTheLimits {
        static final String DBA = "P-SON-DBA";
        static final String DBC = "P-SON-DBC";

        OfEverybody() {
            super("R-C3.2-07", false, DBA, DBC);
        }
    }

    /// R-C3.2-15.
    static final class OfChildren extends TheSoundKeepsWithinTheLimits {
        static final String DBA = "P-SON-ENF-DBA";
        static final String DBC = "P-SON-ENF-DBC";

        OfChildren() {
            super("R-C3.2-15", true, DBA, DBC);
        }
    }

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {
        PlannedUse use = study.plannedUse();
        return use.children() != children
                ? List.of()
                : Stream.of(
                                above(use.levelA(), limitA, "levelA", dossier.atTheEvent()),
                                above(use.levelC(), limitC, "levelC", dossier.atTheEvent()))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Finding> above(@Nullable BigDecimal level, String limit, String field, Dossier event) {
        BigDecimal most = event.parameters().decimal(limit);
        return level == null || level.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        code,
                        event.severity(Severity.BLOCKING, limit),
                        "plannedUse/" + field,
                        "finding." + code + "." + field,
                        List.of(Figure.number(level), Figure.number(most))));
    }
}
