package fr.coulisses.kinds.stagerider;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What was read from a file: things for the plot, and what their reader should know about them.
public record ReadPlot(List<ObjectNode> items, List<Remark> remarks) {

    public ReadPlot {
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }

    /// Something about a file.
    ///
    /// @param label of the sentence
    public record Remark(String label, List<String> arguments) {
        public Remark {
            arguments = List.copyOf(arguments);
        }
    }
}
