package fr.coulisses.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Tree;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.shared.CalendarDay;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.IcsText;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/// Every piece of a document and every format, with texts that break programs.
class EveryWriterKeepsTextsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 11);

    @Test
    void keepsOurs() throws IOException {
        writes(HostileTexts.kept());
    }

    @Test
    void keepsThoseOfOthers() throws IOException {
        writes(HostileTexts.outsideKept());
    }

    private static void writes(List<String> texts) throws IOException {
        Document document = document(texts);
        WrittenTexts.html(document);
        WrittenTexts.docx(document);
        WrittenTexts.pdf(document);
        WrittenTexts.diagrams(document);
        WrittenTexts.xlsx(workbook(texts));
        csv(texts);
        ics(texts);
    }

    /// Each text once, in the pieces by turns.
    private static Document document(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            blocks.add(
                    switch (i % 5) {
                        case 0 -> new Block.Paragraph(text);
                        case 1 -> new Block.Fields(List.of(new Block.Field("Champ", text)));
                        case 2 -> new Block.Bullets(List.of(text));
                        case 3 -> new Block.Heading(2, text);
                        default ->
                            new Block.Table(
                                    "Tableau",
                                    List.of(Block.Column.text("Un", 1), Block.Column.text("Deux", 1)),
                                    List.of(Block.Row.of("ici", text)));
                    });
        }
        // Nobody foresaw words in a column of numbers, but a unit may be anything.
        blocks.add(new Block.Table(
                "Nombres",
                List.of(Block.Column.text("Un", 3), Block.Column.number("Deux", 1)),
                List.of(Block.Row.of("ici", texts.getLast()))));
        blocks.add(new Block.Chart(
                new Tree(
                        "Arbre",
                        new Tree.Node(
                                "racine",
                                texts.stream()
                                        .limit(60)
                                        .map(text -> new Tree.Node(text, List.of()))
                                        .toList())),
                new Block.Table("Arbre", List.of(), List.of())));
        return new Document("Textes", "", Locale.FRENCH, "", blocks);
    }

    private static Workbook workbook(List<String> texts) {
        return new Workbook(
                "Textes",
                "Coulisses",
                Locale.FRENCH,
                "",
                List.of(new Workbook.Sheet(
                        "Textes",
                        List.of(40),
                        0,
                        false,
                        false,
                        texts.stream()
                                .map(text -> Workbook.Row.of(Workbook.text(text)))
                                .toList(),
                        List.of())),
                Map.of());
    }

    /// No cell begins like a formula, and each comes back as it was.
    private static void csv(List<String> texts) throws IOException {
        StringBuilder file = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            for (String text : texts) {
                printer.printRecord("x", Csv.safe(text));
            }
        }
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(file.toString()))) {
            List<String> cells = parser.stream().map(row -> row.get(1)).toList();
            assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
            assertThat(cells.stream().map(Csv::bare).toList()).isEqualTo(texts);
        }
    }

    private static void ics(List<String> texts) {
        List<CalendarDay> days = texts.stream()
                .map(text -> new CalendarDay("a@b", DAY, DAY, text, text, "https://c.example"))
                .toList();
        String unfolded = IcsText.write("Textes", days, Instant.EPOCH).replace("\r\n ", "");
        List<String> lines = List.of(unfolded.split("\r\n", -1));
        for (String name : List.of("SUMMARY:", "DESCRIPTION:")) {
            List<String> read = lines.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> unescaped(line.substring(name.length())))
                    .toList();
            assertThat(read).isEqualTo(texts.stream().map(WrittenTexts::lines).toList());
        }
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                c = value.charAt(++i);
                text.append(c == 'n' ? '\n' : c);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
