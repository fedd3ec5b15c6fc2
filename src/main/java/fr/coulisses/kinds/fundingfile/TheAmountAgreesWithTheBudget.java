package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// R-C2.2-01: what the file asks for is what the budget in it counts on; several requests may be for the same lines.
class TheAmountAgreesWithTheBudget implements Check<FundingFile> {

    private static final String CODE = "R-C2.2-01";
    private static final String PLACE = "requested/asked";

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        if (!file.hasRequest()) {
            return List.of();
        }
        if (file.requested().askedFor().isZero()) {
            return found(Severity.BLOCKING, "finding.R-C2.2-01.fileAmount");
        }
        Optional<PlannedFunding> planned = file.plan().stream()
                .filter(funding -> funding.id().equals(file.request()))
                .findFirst();
        if (planned.isEmpty()) {
            return found(Severity.WARNING, "finding.R-C2.2-01.fileLost");
        }
        if (planned.get().lines().isEmpty()) {
            return found(
                    Severity.BLOCKING,
                    "finding.R-C2.2-01.fileNone",
                    Figure.amount(planned.get().expected()));
        }
        Money together = together(file, planned.get());
        Money inBudget = file.amount(planned.get().lines());
        return together.equals(inBudget)
                ? List.of()
                : found(
                        Severity.BLOCKING,
                        "finding.R-C2.2-01.fileDiffers",
                        Figure.amount(together),
                        Figure.amount(inBudget));
    }

    private static Money together(FundingFile file, PlannedFunding planned) {
        Set<String> lines = Set.copyOf(planned.lines());
        return file.plan().stream()
                .filter(other -> Set.copyOf(other.lines()).equals(lines))
                .map(PlannedFunding::expected)
                .reduce(Money.ZERO, Money::plus);
    }

    private static List<Finding> found(Severity severity, String message, String... arguments) {
        return List.of(new Finding(CODE, severity, PLACE, message, List.of(arguments)));
    }
}
