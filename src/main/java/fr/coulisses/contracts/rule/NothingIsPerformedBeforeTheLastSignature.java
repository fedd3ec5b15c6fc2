package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C2.4-23: nothing of a contract is performed before the last party has signed; of employment, R-C2.4-06 says it.
class NothingIsPerformedBeforeTheLastSignature implements ContractRule {

    private static final String CODE = "R-C2.4-23";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Optional<LocalDate> first = contract.dates().first();
        if (contract.employs() || first.isEmpty()) {
            return List.of();
        }
        LocalDate begins = first.get();
        Optional<LocalDate> signed = contract.signedOn();
        if (signed.isPresent()) {
            return signed.filter(day -> day.isAfter(begins))
                    .map(day -> List.of(ContractRule.at(
                            CODE, Severity.WARNING, "signatures", "late", Formats.date(day), Formats.date(begins))))
                    .orElse(List.of());
        }
        return dossier.today().isBefore(begins)
                ? List.of()
                : List.of(ContractRule.at(CODE, Severity.WARNING, "signatures", "unsigned", Formats.date(begins)));
    }
}
