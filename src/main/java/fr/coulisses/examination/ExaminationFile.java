package fr.coulisses.examination;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An examination as people print it or work it off in a spreadsheet.
public final class ExaminationFile {

    private static final int HEAD = 3;

    private final Examination examination;
    private final Wording wording;
    private final ExaminationWords words;

    public ExaminationFile(Examination examination, Wording wording) {
        this.examination = examination;
        this.wording = wording;
        this.words = new ExaminationWords(wording.labels(), wording.language());
    }

    /// What is said of each artefact and of the project, worst first; also of what nothing is said.
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(words.summary(examination)));
        for (ExaminedGroup group : examination.groups()) {
            blocks.add(new Block.Heading(1, words.group(group)));
            List<ExaminedFinding> findings = examination.of(group);
            blocks.add(
                    findings.isEmpty()
                            ? new Block.Paragraph(wording.text("examination.nothing"))
                            : table(words.group(group), findings));
        }
        return new Document(
                wording.text("examination.title"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    /// Reasons have a column where there are any.
    private Block.Table table(String caption, List<ExaminedFinding> findings) {
        boolean waived = findings.stream().anyMatch(ExaminedFinding::isWaived);
        List<Block.Column> columns = new ArrayList<>(List.of(
                Block.Column.text(wording.text("examination.column.severity"), 12),
                Block.Column.text(wording.text("examination.column.rule"), 12),
                Block.Column.text(wording.text("examination.column.finding"), 46)));
        if (waived) {
            columns.add(Block.Column.text(wording.text("examination.column.waiver"), 30));
        }
        return new Block.Table(
                caption,
                columns,
                findings.stream().map(finding -> row(finding, waived)).toList());
    }

    private Block.Row row(ExaminedFinding finding, boolean waived) {
        List<String> cells = new ArrayList<>(
                List.of(words.severity(finding), finding.finding().code(), words.sentence(finding)));
        if (waived) {
            cells.add(words.waiver(finding));
        }
        return new Block.Row(cells, Block.Weight.PLAIN);
    }

    /// One row for each finding, to be filtered.
    public Workbook workbook() {
        List<Workbook.Row> rows = new ArrayList<>();
        String mention = wording.mention();
        rows.add(Workbook.Row.of(text(
                wording.text("examination.title") + " – " + wording.project().title(), Style.TITLE)));
        rows.add(Workbook.Row.of(
                text(words.summary(examination) + (mention.isEmpty() ? "" : " – " + mention), Style.NOTE)));
        rows.add(new Workbook.Row(Stream.of("block", "group", "severity", "rule", "finding", "place", "waiver")
                .map(column -> text(wording.text("examination.column." + column), Style.HEADER))
                .toList()));
        examination.findings().forEach(finding -> rows.add(cells(finding)));
        Workbook.Sheet sheet = new Workbook.Sheet(
                wording.text("examination.title"),
                List.of(10, 32, 14, 14, 80, 32, 48),
                HEAD,
                true,
                true,
                rows,
                List.of());
        return new Workbook(
                wording.text("examination.title"), "Coulisses", wording.language(), mention, List.of(sheet), Map.of());
    }

    private Workbook.Row cells(ExaminedFinding finding) {
        return Workbook.Row.of(
                text(String.join(", ", finding.group().blocks())),
                text(words.group(finding.group())),
                text(words.severity(finding)),
                text(finding.finding().code()),
                text(words.sentence(finding)),
                text(words.place(finding)),
                text(words.waiver(finding)));
    }
}
