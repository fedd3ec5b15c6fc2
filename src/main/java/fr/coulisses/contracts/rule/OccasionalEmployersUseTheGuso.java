package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.EmploymentRoute;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.PartyRole;
import java.util.List;
import java.util.Optional;

/// R-C2.4-27: an employer whose main activity is not shows declares performers and technicians to the GUSO, even with a
/// receipt; one who lives of shows has a payroll.
class OccasionalEmployersUseTheGuso implements ContractRule {

    private static final String CODE = "R-C2.4-27";
    private static final String PLACE = "employment/route";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Optional<Party> employer = contract.party(PartyRole.EMPLOYER);
        if (contract.type() == null || !contract.type().isCddu() || employer.isEmpty()) {
            return List.of();
        }
        EmploymentRoute route = contract.employment().route();
        boolean livesOfShows = employer.get().livesOfShows();
        if (!livesOfShows && route != EmploymentRoute.GUSO) {
            return List.of(ContractRule.at(
                    CODE, Severity.BLOCKING, PLACE, route == null ? "none" : "guso", Parties.name(employer.get())));
        }
        return livesOfShows && route != EmploymentRoute.PAYROLL
                ? List.of(ContractRule.at(CODE, Severity.WARNING, PLACE, "payroll", Parties.name(employer.get())))
                : List.of();
    }
}
