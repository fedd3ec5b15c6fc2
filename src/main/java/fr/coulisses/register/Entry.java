package fr.coulisses.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// An entry of a register, as it stands.
///
/// @param stateOn the day it came into its state
public record Entry<C, S extends Enum<S>>(
        UUID id, UUID project, S state, LocalDate stateOn, C content, Instant changedAt) {}
