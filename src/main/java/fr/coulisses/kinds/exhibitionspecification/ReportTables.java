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

    /// All reports in a table, and each of those that say more below it.
    List<Block> summary() {
        if (specification.reports().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                wording.text("exhibitionspecification.rows.reports"),
                List.of(
                        Column.text(label("work"), 5),
                        Column.text(label("step"), 2),
                        Column.text(label("day"), 2),
                        Column.text(label("by"), 4),
                        Column.text(label("state"), 3),
                        Column.text(label("lenderSigned"), 3),
                        Column.text(label("organiserSigned"), 3)),
                specification.reports().stream().map(this::row).toList()));
        specification.reports().forEach(report -> blocks.addAll(details(report)));
        return blocks;
    }

    private Row row(Report report) {
        return Row.of(
                        work(report),
                        constant(report.step()),
                        when(report),
                        report.by(),
                        constant(report.state()),
                        report.lenderSigned(),
                        report.organiserSigned())
                .at("reports/" + report.id());
    }

    /// The day, and that nothing was seen yet.
    private String when(Report report) {
        return Stream.of(
                        report.day() == null ? "" : Formats.date(report.day()),
                        report.isMade() ? "" : wording.text("exhibitionspecification.report.open"))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Block> details(Report report) {
        List<Block> inside = new ArrayList<>(new SpecificationWords(wording, "reports", "reports/" + report.id())
                .text("photographs", report.photographs())
                .text("note", report.note())
                .blocks());
        inside.addAll(new SpecificationTables(specification, wording).damages(report));
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

    private String label(String name) {
        return SpecificationWords.label(wording, "reports", name);
    }

    private String constant(@Nullable Enum<?> value) {
        return SpecificationWords.constant(wording, value);
    }
}
