package fr.coulisses.artefact.export;

import java.util.List;

/// A piece of a document. Every writer is one exhaustive `switch` over these.
public sealed interface Block {

    /// @param level 1 for a chapter, 2 for a section of it
    record Heading(int level, String text) implements Block {}

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
    record Row(List<String> cells, Weight weight) {
        public Row {
            cells = List.copyOf(cells);
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
