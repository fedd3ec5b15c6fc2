package fr.coulisses.budget;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One difference between a file that comes back and the budget, which a person may take over.
public sealed interface Proposal {

    /// A line of the file that the budget does not have.
    ///
    /// @param row its row in the file
    record Added(int row, Entry entry) implements Proposal {

        /// The line to be written.
        NewLine line() {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                cells.put(column, column.textOf(entry));
            }
            return new NewLine(entry.section(), entry.isInKind(), cells);
        }
    }

    /// A line that says something else in the file.
    ///
    /// @param row its row in the file
    /// @param before the line of the budget
    /// @param after what the file makes of it
    record Changed(int row, BudgetLine before, Entry after) implements Proposal {

        /// Each cell that is different, with what it was and what it becomes.
        public List<CellEdit> edits() {
            return Arrays.stream(Column.values())
                    .map(column ->
                            new CellEdit(before.id(), column, column.textOf(before.entry()), column.textOf(after)))
                    .filter(edit -> !edit.expected().equals(edit.typed()))
                    .toList();
        }
    }

    /// A line of the budget that the file does not have: deleted there, or never in it.
    record Missing(BudgetLine line) implements Proposal {}
}
