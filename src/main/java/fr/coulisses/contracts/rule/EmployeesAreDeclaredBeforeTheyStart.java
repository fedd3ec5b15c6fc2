package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C2.4-08: the declaration before hiring (DPAE) is made before the work begins, and not earlier than the law allows.
class EmployeesAreDeclaredBeforeTheyStart implements ContractRule {

    private static final String CODE = "R-C2.4-08";
    static final String EARLIEST = "P-DPAE-AVANT";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Optional<LocalDate> start = contract.dates().first();
        if (!contract.employs() || start.isEmpty()) {
            return List.of();
        }
        return examine(contract, start.get(), dossier).map(List::of).orElse(List.of());
    }

    private static Optional<Finding> examine(Contract contract, LocalDate start, ContractDossier dossier) {
        LocalDate declared = contract.employment().declaredOn();
        if (declared == null) {
            return dossier.today().isBefore(start)
                    ? Optional.empty()
                    : Optional.of(found(Severity.BLOCKING, "missing", start));
        }
        if (declared.isAfter(start)) {
            return Optional.of(found(Severity.BLOCKING, "late", start));
        }
        LocalDate earliest = start.minusDays(
                dossier.dossier().parameters().on(start).decimal(EARLIEST).intValue());
        return declared.isBefore(earliest)
                ? Optional.of(found(dossier.severity(Severity.BLOCKING, EARLIEST), "early", earliest))
                : Optional.empty();
    }

    private static Finding found(Severity severity, String name, LocalDate day) {
        return ContractRule.at(CODE, severity, "employment/declaredOn", name, Formats.date(day));
    }
}
