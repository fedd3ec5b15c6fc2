package fr.coulisses.artefact.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A piece of a document. Every writer is one exhaustive `switch` over these.
///
/// A piece that shows a place of the content says so by its path (see `Place`), empty for none: on a screen one
/// can point at it. Nothing of it is printed.
public sealed interface Block {

    /// @param level 1 for a chapter, 2 for a section of it
    /// @param anchor what links and tables of contents find it by; empty for none
    record Heading(int level, String text, String place, String anchor) implements Block {
        public Heading(int level, String text, String place) {
            this(level, text, place, "");
        }

        public Heading(int level, String text) {
            this(level, text, "");
        }

        /// A heading that links and tables of contents find.
        public static Heading anchored(int level, String text, String anchor) {
            return new Heading(level, text, "", anchor);
        }
    }

    /// The headings of the document that have an anchor, each with a link to it, and on paper the number of its
    /// page.
    ///
    /// @param depth the deepest level that is listed
    record Contents(String title, int depth) implements Block {}

    /// Running text; a line break in it stays a line break.
    record Paragraph(String text, String place) implements Block {
        public Paragraph(String text) {
            this(text, "");
        }
    }

    /// Labelled values, one under the other.
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /// Labelled values that are short: two beside each other where there is room.
    record Facts(List<Field> fields) implements Block {
        public Facts {
            fields = List.copyOf(fields);
        }
    }

    /// One labelled value.
    record Field(String label, String value, String place) {
        public Field(String label, String value) {
            this(label, value, "");
        }
    }

    /// @param places of the items, one for each, or none at all
    record Bullets(List<String> items, List<String> places) implements Block {
        public Bullets {
            items = List.copyOf(items);
            places = List.copyOf(places);
        }

        public Bullets(List<String> items) {
            this(items, List.of());
        }

        String place(int item) {
            return places.isEmpty() ? "" : places.get(item);
        }
    }

    /// @param caption says what the table shows; read aloud before its cells; blank where a heading just above
    /// says it
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
    record Row(List<String> cells, Weight weight, String place, Map<Integer, String> links) {
        public Row {
            cells = List.copyOf(cells);
            links = Map.copyOf(links);
        }

        public Row(List<String> cells, Weight weight) {
            this(cells, weight, "", Map.of());
        }

        public Row linking(Map<Integer, String> targets) {
            return new Row(cells, weight, place, targets);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), Weight.PLAIN);
        }

        /// The same row, which shows a place.
        public Row at(String path) {
            return new Row(cells, weight, path, links);
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
    ///
    /// @param alternative says the same; without columns where the reader has it right beside
    record Chart(Diagram diagram, Table alternative) implements Block {
        /// A picture whose table the reader has right beside.
        public static Chart alone(Diagram diagram) {
            return new Chart(diagram, new Table(diagram.title(), List.of(), List.of()));
        }
    }

    /// Logos beside each other, in the order in which they are to be seen.
    record Logos(List<Logo> logos) implements Block {
        public Logos {
            logos = List.copyOf(logos);
        }
    }

    /// @param name of whose it is, for those who do not see it
    /// @param picture as a data URI, drawn again small: see `project.Logo`
    record Logo(String name, String picture) {}

    /// Photographs, two beside each other, each with its caption below; those whose file is nowhere are left
    /// out.
    record Photographs(List<Photo> photos) implements Block {
        public Photographs {
            photos = List.copyOf(photos);
        }
    }

    /// @param picture the SHA-256 of the photograph
    /// @param caption what stands below it; may be empty
    /// @param description what it shows, for those who do not see it
    /// @param shown what a writer needs of it; `null` until [Document#illustrated] has found it
    record Photo(
            String picture,
            String caption,
            String description,
            String place,
            @Nullable Illustration shown) {
        public Photo(String picture, String caption, String description, String place) {
            this(picture, caption, description, place, null);
        }

        Photo shownAs(@Nullable Illustration found) {
            return new Photo(picture, caption, description, place, found);
        }
    }

    record PageBreak() implements Block {}

    /// Where those who are bound sign, side by side.
    record Signatures(List<SignatureBox> boxes) implements Block {
        public Signatures {
            boxes = List.copyOf(boxes);
        }
    }

    /// A place for one signature.
    ///
    /// @param title for whom it is
    /// @param lines who signs, as what, and when it is signed already
    /// @param invitation what is asked above the free space; empty where somebody has signed
    record SignatureBox(String title, List<String> lines, String invitation) {
        public SignatureBox {
            lines = List.copyOf(lines);
        }
    }

    /// Blocks in another language than the document around them: who reads aloud is told.
    record Foreign(Locale language, List<Block> blocks) implements Block {
        public Foreign {
            blocks = List.copyOf(blocks);
        }
    }
}
