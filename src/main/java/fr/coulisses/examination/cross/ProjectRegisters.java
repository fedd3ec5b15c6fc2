package fr.coulisses.examination.cross;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.List;
import java.util.stream.Stream;

/// What a project has asked for, agreed and cleared, and with whom it deals.
public record ProjectRegisters(
        List<Contact> contacts,
        List<Entry<FundingRequest, FundingState>> requests,
        List<Entry<Contract, ContractState>> contracts,
        List<Entry<UsedWork, State>> works) {

    public static final ProjectRegisters NONE = new ProjectRegisters(List.of(), List.of(), List.of(), List.of());

    public ProjectRegisters {
        contacts = List.copyOf(contacts);
        requests = List.copyOf(requests);
        contracts = List.copyOf(contracts);
        works = List.copyOf(works);
    }

    /// The contracts of which something may still come.
    Stream<Entry<Contract, ContractState>> liveContracts() {
        return contracts.stream().filter(entry -> !entry.state().isOver());
    }

    /// Whether a contract of which something may still come names a line of the budget.
    boolean isContracted(BudgetLine line) {
        return liveContracts()
                .flatMap(entry -> entry.content().lines().stream())
                .anyMatch(share -> share.line().equals(line.id().toString()));
    }
}
