package fr.coulisses.contracts;

import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes a signed contract by another that refers to it (avenant).
@Service
public class ContractAmendments {

    private final Entries entries;
    private final ContractRegister register;
    private final ProjectAccess access;

    ContractAmendments(Entries entries, ContractRegister register, ProjectAccess access) {
        this.entries = entries;
        this.register = register;
        this.access = access;
    }

    /// The amendments of a contract in their order, for those who follow the work.
    @Transactional(readOnly = true)
    public List<Entry<Contract, ContractState>> of(UUID contract) {
        UUID project = entries.get(contract, register).project();
        return entries.all(project, register).stream()
                .filter(entry -> entry.content().amends().contract().equals(contract.toString()))
                .toList();
    }

    /// Begins an amendment.
    ///
    /// @throws Refusal when the contract is not signed, or is an amendment itself
    @Transactional
    public Entry<Contract, ContractState> begin(UUID contract) {
        Entry<Contract, ContractState> amended = entries.get(contract, register);
        access.require(amended.project(), Right.WRITE);
        if (!amended.state().isBinding()) {
            throw new Refusal("contracts.refused.amendment");
        }
        if (amended.content().amends().changes()) {
            throw new Refusal("contracts.refused.amendmentOfOne");
        }
        int last = of(contract).stream()
                .map(entry -> entry.content().amends().number())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return entries.add(
                amended.project(),
                register,
                ContractBeginnings.amendment(contract, amended.content(), last + 1),
                ContractState.DRAFT);
    }
}
