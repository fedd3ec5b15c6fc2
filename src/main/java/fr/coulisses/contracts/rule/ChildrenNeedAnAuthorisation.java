package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// R-C2.4-26: no child below the age of the law works on a show without an authorisation that the administration gave
/// before (C. trav., art. L. 7124-1).
class ChildrenNeedAnAuthorisation implements ContractRule {

    private static final String CODE = "R-C2.4-26";
    static final String AGE = "P-ENFANT-AGE";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        LocalDate born = contract.employment().birthDate();
        Optional<LocalDate> start = contract.dates().first();
        if (!contract.employs() || born == null || start.isEmpty()) {
            return List.of();
        }
        long age = dossier.dossier().parameters().on(start.get()).decimal(AGE).longValue();
        if (!born.plusYears(age).isAfter(start.get())) {
            return List.of();
        }
        LocalDate authorised = contract.employment().childAuthorisedOn();
        if (authorised != null && !authorised.isAfter(start.get())) {
            return List.of();
        }
        return List.of(ContractRule.at(
                CODE,
                dossier.severity(Severity.BLOCKING, AGE),
                "employment/childAuthorisedOn",
                authorised == null ? "none" : "late",
                Formats.date(start.get())));
    }
}
