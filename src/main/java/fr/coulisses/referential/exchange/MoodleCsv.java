package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/// The competency framework of Moodle: 14 columns told by their order, since their names are in the language of
/// whoever exported. Short names are cut at 100 characters; the whole is in the description.
final class MoodleCsv {

    private static final List<String> COLUMNS = List.of(
            "Parent ID number",
            "ID number",
            "Short name",
            "Description",
            "Description format",
            "Scale values",
            "Scale configuration",
            "Rule type (optional)",
            "Rule outcome (optional)",
            "Rule config (optional)",
            "Cross-referenced competency ID numbers",
            "Exported ID (optional)",
            "Is framework",
            "Taxonomy");
    private static final int SHORT_NAME = 100;
    private static final int FRAMEWORK = 12;

    private MoodleCsv() {}

    static boolean isOne(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.chars().filter(c -> c == ',' || c == ';').count() >= COLUMNS.size() - 1;
    }

    static ReadSheet read(String text) {
        List<CSVRecord> records = records(text);
        CSVRecord framework = records.stream()
                .filter(record -> record.get(FRAMEWORK).strip().equals("1"))
                .findFirst()
                .orElseThrow(() -> new Refusal("referential.refused.moodle.framework"));
        String title = PlainText.line(cell(framework, 2));
        List<ReadingNote> notes = new ArrayList<>();
        List<OutlineEntry> entries = new ArrayList<>();
        boolean references = false;
        for (CSVRecord record : records) {
            references |= !record.get(10).isBlank();
            if (record != framework) {
                entries.add(entry(record));
            }
        }
        if (references) {
            notes.add(ReadingNote.of(COLUMNS.get(10), "referential.note.references"));
        }
        String code = PlainText.line(cell(framework, 1));
        SheetContent content = new SheetContent(
                code.isEmpty() ? CodeProposal.of(title) : code,
                PlainText.shortened(title(framework), OutlineReading.LONGEST_TITLE),
                0,
                "",
                null,
                null,
                null,
                PlainText.of(cell(framework, 3)),
                OutlineReading.blocks(Outline.of(entries, notes), title, notes),
                List.of());
        return new ReadSheet(ExchangeFormat.MOODLE, content, Map.of(), Map.of(), List.copyOf(notes));
    }

    private static List<CSVRecord> records(String text) {
        String header = text.lines().findFirst().orElse("");
        char delimiter = header.contains(";") && !header.contains(",") ? ';' : ',';
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180)
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                if (record.size() != COLUMNS.size()) {
                    throw new Refusal(
                            "referential.refused.moodle.columns",
                            parser.getCurrentLineNumber(),
                            record.size(),
                            COLUMNS.size());
                }
                records.add(record);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Refusal("referential.refused.moodle.quotes");
        }
        return records.stream().skip(1).toList();
    }

    private static OutlineEntry entry(CSVRecord record) {
        String id = PlainText.line(cell(record, 1));
        String description = cell(record, 3);
        return new OutlineEntry(
                id,
                PlainText.line(cell(record, 0)),
                id,
                PlainText.line(cell(record, 2)),
                PlainText.of(description),
                kind(description),
                PlainText.modalitiesOf(description),
                "n° " + record.getRecordNumber() + " " + id);
    }

    /// The name of a framework, whole where its description begins with it.
    private static String title(CSVRecord framework) {
        String kept =
                Jsoup.parseBodyFragment(cell(framework, 3)).select("h2.title").text();
        return kept.isEmpty() ? PlainText.line(cell(framework, 2)) : kept;
    }

    private static LeafKind kind(String description) {
        for (LeafKind kind : LeafKind.values()) {
            if (description.contains("class=\"" + kind.name() + "\"")) {
                return kind;
            }
        }
        return LeafKind.UNSAID;
    }

    private static String cell(CSVRecord record, int column) {
        return Csv.bare(record.get(column));
    }

    static byte[] write(SheetContent sheet) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            printer.printRecord(row("", sheet.code(), sheet.title(), described(sheet), true));
            for (Block block : sheet.blocks()) {
                printer.printRecord(row("", block.code(), block.title(), described(block), false));
                for (Competency competency : block.competencies()) {
                    write(competency, block.code(), printer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// A title that Moodle would cut stands in the description.
    private static String described(SheetContent sheet) {
        String evaluation = PlainText.html(sheet.evaluation());
        return sheet.title().length() > SHORT_NAME
                ? "<h2 class=\"title\">" + Entities.escape(sheet.title()) + "</h2>" + evaluation
                : evaluation;
    }

    private static String described(Block block) {
        String list = PlainText.modalities(block.modalities());
        return block.title().length() > SHORT_NAME ? PlainText.html(block.title()) + list : list;
    }

    private static void write(Competency competency, String block, CSVPrinter printer) throws IOException {
        printer.printRecord(
                row(block, competency.code(), competency.shortTitle(), PlainText.html(competency.statement()), false));
        for (Criterion criterion : competency.criteria()) {
            below(competency, criterion.code(), criterion.text(), LeafKind.of(criterion.type()), printer);
        }
        int number = 1;
        for (String expectation : competency.expectations()) {
            below(competency, competency.code() + "-E" + number++, expectation, LeafKind.EXPECTATION, printer);
        }
    }

    private static void below(Competency competency, String code, String text, LeafKind kind, CSVPrinter printer)
            throws IOException {
        printer.printRecord(row(
                competency.code(),
                code,
                text,
                PlainText.html(text).replaceFirst("<p ", "<p class=\"" + kind.name() + "\" "),
                false));
    }

    private static List<String> row(String parent, String id, String name, String description, boolean framework) {
        return List.of(
                Csv.safe(parent),
                Csv.safe(id),
                Csv.safe(PlainText.shortened(PlainText.line(name), SHORT_NAME)),
                Csv.safe(description),
                "1",
                framework ? "Non acquis,En cours d’acquisition,Acquis" : "",
                framework ? "[{\"scaleid\":\"1\"},{\"id\":3,\"scaledefault\":1,\"proficient\":1}]" : "",
                "",
                "",
                "",
                "",
                "",
                framework ? "1" : "",
                framework ? "domain,competency,behaviour,behaviour" : "");
    }
}
