package fr.coulisses.examination;

import fr.coulisses.contacts.Contacts;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.examination.cross.ProjectRegisters;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.register.ProjectEntries;
import fr.coulisses.rights.RightsRegister;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads the registers that rules compare with each other.
@Component
class RegisterReading {

    private final Contacts contacts;
    private final FundingRegister funding;
    private final ContractRegister contracts;
    private final RightsRegister rights;

    RegisterReading(Contacts contacts, FundingRegister funding, ContractRegister contracts, RightsRegister rights) {
        this.contacts = contacts;
        this.funding = funding;
        this.contracts = contracts;
        this.rights = rights;
    }

    /// @param entries those of the project, read already
    ProjectRegisters of(UUID project, ProjectEntries entries) {
        return new ProjectRegisters(
                contacts.all(project), entries.of(funding), entries.of(contracts), entries.of(rights));
    }
}
