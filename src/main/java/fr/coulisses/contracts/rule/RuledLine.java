package fr.coulisses.contracts.rule;

import fr.coulisses.shared.Money;

/// A budget line that contracts commit.
///
/// @param amount in the basis of the budget
/// @param elsewhere what contracts commit of it that the dossier does not hold
public record RuledLine(String id, String label, Money amount, Money elsewhere) {}
