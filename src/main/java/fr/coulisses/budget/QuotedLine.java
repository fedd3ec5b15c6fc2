package fr.coulisses.budget;

/// A line of a budget, and how many quotes are attached to it.
public record QuotedLine(BudgetLine line, int quotes) {}
