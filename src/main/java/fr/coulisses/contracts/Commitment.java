package fr.coulisses.contracts;

import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a signed contract commits of a budget line.
///
/// @param entry of the contract
/// @param name of the contract
/// @param line of the budget
/// @param net euros before VAT (HT)
/// @param gross euros with VAT (TTC)
/// @param signedOn the day of the last signature; `null` where the signatures were not noted
public record Commitment(
        UUID entry,
        String name,
        UUID line,
        Money net,
        Money gross,
        @Nullable LocalDate signedOn,
        ContractState state) {}
