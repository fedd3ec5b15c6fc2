package fr.coulisses.budget;

import java.util.List;

/// What a gesture left behind.
///
/// @param gesture its number, by which it can be undone
/// @param changed how many lines it added, changed or deleted
/// @param lines those it wrote, as they are now
public record Written(long gesture, int changed, List<BudgetLine> lines) {}
