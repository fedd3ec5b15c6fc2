package fr.coulisses.examination.cross;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.ContractType;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// R-X-14: the contracts of shows agree on no more performances than the project says, by whose number the licence is
/// needed and the tax is due.
class NoMorePerformancesAreAgreed implements CrossCheck {

    private static final Set<ContractType> OF_SHOWS = EnumSet.of(ContractType.CESSION, ContractType.COREALISATION);

    @Override
    public List<SpottedFinding> examine(ProjectDossier project) {
        Integer said = project.project().performances();
        int agreed = project.registers()
                .liveContracts()
                .filter(entry -> OF_SHOWS.contains(entry.content().type())
                        && !entry.content().amends().changes())
                .mapToInt(entry ->
                        Objects.requireNonNullElse(entry.content().dates().performances(), 0))
                .sum();
        return said == null || agreed <= said
                ? List.of()
                : List.of(SpottedFinding.at(
                        "R-X-14",
                        Severity.BLOCKING,
                        Spot.of(Where.SHEET),
                        "more",
                        String.valueOf(agreed),
                        String.valueOf(said)));
    }
}
