package fr.coulisses.contracts.cost;

import fr.coulisses.contracts.Circumstances;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.EmploymentRoute;
import fr.coulisses.contracts.Party;
import fr.coulisses.contracts.PartyRole;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How those who work by a contract are usually declared (handbook, 5.1.4, the table of situations).
public final class UsualRoute {

    private static final Set<ContractType> OF_AUTHORS =
            EnumSet.of(ContractType.EXHIBITION, ContractType.COMMISSION, ContractType.ASSIGNMENT_OF_RIGHTS);

    private UsualRoute() {}

    /// @return nothing for a contract by which nobody works
    public static Optional<EmploymentRoute> of(Contract contract) {
        Circumstances told = contract.circumstances();
        ContractType type = contract.type();
        if (type == null) {
            return Optional.empty();
        }
        if (type.isCddu()) {
            boolean livesOfShows =
                    contract.party(PartyRole.EMPLOYER).map(Party::livesOfShows).orElse(false);
            return Optional.of(livesOfShows ? EmploymentRoute.PAYROLL : EmploymentRoute.GUSO);
        }
        if (type.isEmployment()) {
            return Optional.of(EmploymentRoute.PAYROLL);
        }
        if (OF_AUTHORS.contains(type)) {
            return Optional.of(EmploymentRoute.ARTIST_AUTHOR);
        }
        if (Boolean.TRUE.equals(told.amateurs())) {
            return Optional.of(EmploymentRoute.AMATEUR);
        }
        return type == ContractType.CESSION ? Optional.of(EmploymentRoute.CESSION) : Optional.empty();
    }
}
