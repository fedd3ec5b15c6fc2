package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import java.util.List;

/// What a block of a sheet becomes: the lines that it has, and the rows that are left out, each with the reason.
public record MappedBlock(List<Line> lines, List<LeftOut> leftOut) {

    public MappedBlock {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /// How many of the lines somebody left out.
    public int unticked() {
        return (int) lines.stream().filter(line -> !line.taken()).count();
    }

    /// A line to be added, unless somebody left it out.
    ///
    /// @param row its row in the sheet
    /// @param entry without an account where nothing tells which
    /// @param taken whether it is still to be added
    public record Line(int row, Entry entry, boolean taken) {}

    /// A row that is no line, or cannot be one.
    ///
    /// @param why the reason as a sentence
    /// @param takable whether a person may take it in all the same
    /// @param taken whether somebody did
    public record LeftOut(int row, String name, Refusal why, boolean takable, boolean taken) {}
}
