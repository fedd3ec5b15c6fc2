package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Aspect;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.EsvExemption;
import fr.coulisses.contracts.Party;
import fr.coulisses.project.LegalForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// R-C2.4-04: an association whose main activity is not shows, and which has no receipt, stays within the yearly number
/// of performances, all contracts taken together; beyond it has to declare its activity.
class OccasionalOrganisersStayBelowTheThreshold implements ContractRule {

    private static final String CODE = "R-C2.4-04";
    static final String THRESHOLD = "P-ESV-SEUIL";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Optional<LocalDate> show = contract.dates().firstShow();
        if (!contract.has(Aspect.SHOW) || show.isEmpty()) {
            return List.of();
        }
        int most =
                dossier.dossier().parameters().on(show.get()).decimal(THRESHOLD).intValue();
        List<Finding> found = new ArrayList<>();
        for (Party party : contract.parties()) {
            if (isOccasional(party)) {
                int count = count(party, contract, show.get().getYear(), dossier);
                if (count >= most) {
                    found.add(ContractRule.at(
                            CODE,
                            count > most ? dossier.severity(Severity.BLOCKING, THRESHOLD) : Severity.ADVICE,
                            "parties/" + party.id() + "/otherPerformances",
                            count > most ? "above" : "at",
                            Parties.name(party),
                            String.valueOf(count),
                            String.valueOf(most)));
                }
            }
        }
        return found;
    }

    private static boolean isOccasional(Party party) {
        boolean undeclared = party.form() == LegalForm.ASSOCIATION_1901
                && !party.livesOfShows()
                && party.receipt().isBlank();
        return party.exemption() == EsvExemption.OCCASIONAL || (undeclared && party.exemption() == null);
    }

    /// What the contracts of the project say of the organisation that carries it; of another, this contract alone.
    private static int count(Party party, Contract contract, int year, ContractDossier dossier) {
        int here = dossier.isBearer(party) ? dossier.performances(year) : Performances.in(year, List.of(contract));
        return here + Objects.requireNonNullElse(party.otherPerformances(), 0);
    }
}
