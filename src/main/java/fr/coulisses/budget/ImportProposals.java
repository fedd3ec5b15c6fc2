package fr.coulisses.budget;

import fr.coulisses.spreadsheet.Spreadsheet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a file that Coulisses exported says otherwise than the budget, or else why it cannot be brought in.
///
/// @param sheet the name of the sheet with the lines
/// @param found the lines of the file as far as they can be read
/// @param proposals what is changed, then what is added, then what is missing
/// @param unchanged how many lines are the same
public record ImportProposals(
        String sheet, List<Entry> found, List<Proposal> proposals, int unchanged, List<ImportProblem> problems) {

    public ImportProposals {
        found = List.copyOf(found);
        proposals = List.copyOf(proposals);
        problems = List.copyOf(problems);
    }

    /// Compares the sheet of a file that has the columns of the register, if there is one, with the lines of a budget.
    ///
    /// @throws fr.coulisses.shared.Refusal when it has no lines, or more than [Budgets#MOST_LINES]
    public static Optional<ImportProposals> of(Spreadsheet file, List<BudgetLine> lines, BudgetWords words) {
        return file.sheets().stream()
                .flatMap(table -> OwnSheet.of(table, words).stream())
                .findFirst()
                .map(sheet -> new OwnSheetComparison(sheet, lines, words).proposals());
    }

    /// What is to be written to take over some of the proposals.
    public static Block block(Collection<Proposal> taken) {
        return new Block(
                taken.stream()
                        .flatMap(proposal -> proposal instanceof Proposal.Changed changed
                                ? changed.edits().stream()
                                : Stream.empty())
                        .toList(),
                taken.stream()
                        .flatMap(proposal ->
                                proposal instanceof Proposal.Added added ? Stream.of(added.line()) : Stream.empty())
                        .toList(),
                null,
                taken.stream()
                        .flatMap(proposal -> proposal instanceof Proposal.Missing missing
                                ? Stream.of(missing.line())
                                : Stream.empty())
                        .toList());
    }
}
