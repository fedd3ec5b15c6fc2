package fr.coulisses.tracking;

import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/// Money that something other than a supporting document promises to a line: a signed contract, a grant.
///
/// @param source the id of what promises it
/// @param name of what promises it
/// @param amount in the basis of the budget
public record Commitment(UUID source, String name, UUID line, Money amount, LocalDate on) {}
