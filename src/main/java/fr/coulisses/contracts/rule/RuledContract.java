package fr.coulisses.contracts.rule;

import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import java.util.Set;
import java.util.UUID;

/// A contract as the rules read it.
///
/// @param attached the places of its content where a file hangs
/// @param changedSinceSent whether it says something else than the text that was frozen last
public record RuledContract(
        UUID id, ContractState state, Contract content, Set<String> attached, boolean changedSinceSent) {

    public RuledContract {
        attached = Set.copyOf(attached);
    }
}
