package fr.coulisses.artefact.export;

import java.util.List;
import java.util.Map;

/// A piece of a document. Every writer is one exhaustive `switch` over these.
public sealed interface Block {

    /// @param level 1 for a chapter, 2 for a section of it
    /// @param anchor what links and tables of contents find it by; empty for none
    record Heading(int level, String text, String anchor) implements Block {
        public Heading(int level, String text) {
            this(level, text, "");
        }
    }

    /// The headings of the document that have an anchor, each with a link to it, and on paper the number of its page.
    ///
    /// @param depth the deepest level that is listed
    record Contents(String title, int depth) implements Block {}

    /// Running text; a line break in it stays a line break.
    record Paragraph(String text) implements Block {}

    /// Labelled values, one under the other.
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// One labelled value.
    record Field(String label, String value) {}

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// @param caption says what the table shows; read aloud before its cells
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param numeric whether its cells stand right
    /// @param share its part of the width, relative to the others
    record Column(String title, boolean numeric, int share) {
        public static Column text(String title, int share) {
            return new Column(title, false, share);
        }

        public static Column number(String title, int share) {
            return new Column(title, true, share);
        }
    }

    /// @param weight how much the row stands out
    /// @param links where the text of a cell leads, by its index from 0: `#` and an anchor of the document, or the
    /// address of a file that lies beside it; a printed document follows anchors only
    record Row(List<String> cells, Weight weight, Map<Integer, String> links) {
        public Row {
            cells = List.copyOf(cells);
            links = Map.copyOf(links);
        }

        public Row(List<String> cells, Weight weight) {
            this(cells, weight, Map.of());
        }

        public Row linking(Map<Integer, String> targets) {
            return new Row(cells, weight, targets);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), Weight.PLAIN);
        }

        public static Row subtotal(String... cells) {
            return new Row(List.of(cells), Weight.SUBTOTAL);
        }

        public static Row total(String... cells) {
            return new Row(List.of(cells), Weight.TOTAL);
        }
    }

    /// How much a row stands out.
    enum Weight {
        PLAIN,
        SUBTOTAL,
        TOTAL
    }

    /// A picture of figures; its table is always there too.
    record Chart(Diagram diagram, Table alternative) implements Block {}

    record PageBreak() implements Block {}
}
