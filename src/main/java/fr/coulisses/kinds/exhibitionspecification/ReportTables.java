package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The condition reports: who found what, when, and what is still to be looked at.
record ReportTables(ExhibitionSpecification specification, Wording wording) {

    /// A row for each work with what was or will be seen at each step, and below it each report that says more.
    List<Block> summary() {
        if (specification.reports().isEmpty()) {
            return List.of();
        }
        List<ReportStep> steps = Stream.of(ReportStep.values())
                .filter(step -> specification.reports().stream().anyMatch(report -> report.step() == step))
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(SpecificationWords.label(wording, "reports", "work"), 5));
        steps.forEach(step -> columns.add(Column.text(constant(step), 3)));
        List<Row> rows = specification.works().stream()
                .filter(work -> steps.stream()
                        .anyMatch(step -> specification.report(work, step).isPresent()))
                .map(work -> row(work, steps))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(wording.text("exhibitionspecification.rows.reports"), columns, rows));
        }
        specification.reports().forEach(report -> blocks.addAll(details(report)));
        return blocks;
    }

    private Row row(Work work, List<ReportStep> steps) {
        List<String> cells = new ArrayList<>();
        cells.add(work.called().isBlank() ? wording.text("exhibitionspecification.unnamed") : work.called());
        steps.forEach(step ->
                cells.add(specification.report(work, step).map(this::when).orElse("–")));
        return new Row(cells, Block.Weight.PLAIN).at("works/" + work.id());
    }

    /// The day, and the state that was found or that nobody has seen it yet.
    private String when(Report report) {
        return Stream.of(
                        report.day() == null ? "" : Formats.date(report.day()),
                        report.isMade()
                                ? constant(report.state())
                                : wording.text("exhibitionspecification.report.open"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Block> details(Report report) {
        List<Block> inside = new ArrayList<>(new SpecificationWords(wording, "reports", "reports/" + report.id())
                .text("by", report.by())
                .constant("state", report.state())
                .text("photographs", report.photographs())
                .text("lenderSigned", report.lenderSigned())
                .text("organiserSigned", report.organiserSigned())
                .text("note", report.note())
                .blocks());
        ReportPictures pictures = new ReportPictures(report, work(report), wording);
        inside.addAll(new SpecificationTables(specification, wording).damages(report, pictures));
        inside.addAll(pictures.blocks());
        if (!inside.isEmpty()) {
            inside.addFirst(new Block.Heading(2, title(report), "reports/" + report.id()));
        }
        return inside;
    }

    /// « 3. Batelière – départ ».
    String title(Report report) {
        return Stream.of(work(report), constant(report.step()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private String work(Report report) {
        return specification
                .work(report.work())
                .map(Work::called)
                .filter(called -> !called.isBlank())
                .orElseGet(() -> wording.text("exhibitionspecification.unnamed"));
    }

    private String constant(@Nullable Enum<?> value) {
        return SpecificationWords.constant(wording, value);
    }
}
