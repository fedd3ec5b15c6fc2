package fr.coulisses.budget;

import java.util.UUID;

/// The budget of a project is not what it was: a line, or what is assumed about tickets.
public record BudgetChanged(UUID project) {}
