package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;

/// One cell of an imported file that cannot be brought in.
///
/// @param row the number in the margin of the spreadsheet program
/// @param column the header of the column as the file has it; empty when it is the whole row
/// @param refusal why, and what to do
public record ImportProblem(int row, String column, Refusal refusal) {}
