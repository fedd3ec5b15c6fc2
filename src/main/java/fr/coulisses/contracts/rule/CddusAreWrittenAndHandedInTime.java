package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.WorkingDays;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// R-C2.4-06: a contract of employment for a time says why, is signed before the work begins, and is handed to the
/// employee within the working days of the law.
class CddusAreWrittenAndHandedInTime implements ContractRule {

    private static final String CODE = "R-C2.4-06";
    static final String DELAY = "P-CDD-TRANSMISSION";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (!contract.employs()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        if (contract.employment().motive().isBlank()) {
            found.add(ContractRule.at(CODE, Severity.BLOCKING, "employment/motive", "motive"));
        }
        contract.dates().first().ifPresent(start -> {
            signed(contract, start, dossier).ifPresent(found::add);
            handed(contract, start, dossier).ifPresent(found::add);
        });
        return found;
    }

    private static Optional<Finding> signed(Contract contract, LocalDate start, ContractDossier dossier) {
        Optional<LocalDate> signedOn = contract.signedOn();
        if (signedOn.isPresent()) {
            return signedOn.filter(day -> day.isAfter(start))
                    .map(day -> ContractRule.at(
                            CODE, Severity.BLOCKING, "signatures", "late", Formats.date(day), Formats.date(start)));
        }
        return dossier.today().isBefore(start)
                ? Optional.empty()
                : Optional.of(ContractRule.at(CODE, Severity.BLOCKING, "signatures", "unsigned", Formats.date(start)));
    }

    private static Optional<Finding> handed(Contract contract, LocalDate start, ContractDossier dossier) {
        int days = dossier.dossier().parameters().on(start).decimal(DELAY).intValue();
        LocalDate last = WorkingDays.after(start, days);
        LocalDate handed = contract.employment().handedOn();
        LocalDate counted = handed == null ? dossier.today() : handed;
        return counted.isAfter(last)
                ? Optional.of(ContractRule.at(
                        CODE,
                        dossier.severity(Severity.BLOCKING, DELAY),
                        "employment/handedOn",
                        handed == null ? "notHanded" : "handedLate",
                        Formats.date(last)))
                : Optional.empty();
    }
}
