package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Condition reports to fill in by hand before the work, one to a page: what is known is printed, the rest has
/// room. For each work that is lent at each step of its journey, and for each report that was made besides.
record ReportForms(ExhibitionSpecification specification, Wording wording) {

    static final String NAME = "condition-reports";

    private static final int LINES = 8;
    /// Two lines to write on.
    private static final String BLANK = "\u00a0\n\u00a0";

    private static final String DOTS = "………………………………………………………………";

    /// A form.
    private record Form(Work work, ReportStep step) {}

    Document document() {
        List<Block> blocks = new ArrayList<>();
        List<Form> forms = forms();
        for (Form form : forms) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.addAll(form(form));
        }
        if (forms.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("exhibitionspecification.report.none")));
        }
        return new Document(
                wording.text("exhibitionspecification.report.title"),
                specification.cover().title().isBlank()
                        ? wording.project().title()
                        : specification.cover().title(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.USUAL);
    }

    private List<Form> forms() {
        return specification.works().stream()
                .flatMap(work -> Stream.of(ReportStep.values())
                        .filter(step -> (work.isLent() && ReportStep.OF_A_JOURNEY.contains(step))
                                || specification.report(work, step).isPresent())
                        .map(step -> new Form(work, step)))
                .toList();
    }

    private List<Block> form(Form form) {
        Work work = form.work();
        Optional<Report> report = specification.report(work, form.step());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, titled(form), "works/" + work.id()));
        blocks.addAll(work(work));
        blocks.add(new Block.Fields(List.of(
                field("day", report.map(Report::day).map(Formats::date).orElse("")),
                field("by", report.map(Report::by).orElse("")),
                new Block.Field(
                        label("state"),
                        report.map(Report::state)
                                .map(state -> SpecificationWords.constant(wording, state))
                                .orElseGet(this::states)),
                field("photographs", report.map(Report::photographs).orElse("")),
                field("note", report.map(Report::note).orElse("")))));
        Optional<ReportPictures> pictures = report.map(made -> new ReportPictures(made, named(work), wording));
        blocks.add(damages(pictures));
        blocks.add(new Block.Signatures(List.of(
                box("lenderSigned", report.map(Report::lenderSigned).orElse("")),
                box("organiserSigned", report.map(Report::organiserSigned).orElse("")))));
        pictures.map(ReportPictures::blocks)
                .filter(shown -> !shown.isEmpty())
                .ifPresent(shown -> blocks.addAll(annex(form, shown)));
        return blocks;
    }

    /// Behind the signatures, which stand on the page of what was found; it says of which report it is.
    private List<Block> annex(Form form, List<Block> photographs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2, wording.text("exhibitionspecification.rows.reports.pictures") + " – " + titled(form)));
        blocks.addAll(photographs);
        return blocks;
    }

    private String titled(Form form) {
        return named(form.work()) + " – " + SpecificationWords.constant(wording, form.step());
    }

    private String named(Work work) {
        return work.called().isBlank() ? wording.text("exhibitionspecification.unnamed") : work.called();
    }

    private List<Block> work(Work work) {
        WorkSheets sheets = new WorkSheets(specification, wording);
        SpecificationWords words = new SpecificationWords(wording, "works", "works/" + work.id())
                .text("artist", work.artist())
                .text("date", work.date())
                .text("technique", work.technique());
        return words.named("size/height", "size", sheets.dimensions(work))
                .figure("size/weight", work.size().weight(), "kilograms")
                .text("lender", work.lender())
                .amount("insurance/value", work.insurance().value())
                .facts();
    }

    /// The states to choose from, while nobody has.
    private String states() {
        return Stream.of(State.values())
                .map(state -> "[  ] " + SpecificationWords.constant(wording, state))
                .collect(Collectors.joining("     "));
    }

    private Block.Table damages(Optional<ReportPictures> pictures) {
        List<Row> rows = new ArrayList<>();
        pictures.ifPresent(taken -> taken.report()
                .damages()
                .forEach(damage -> rows.add(Row.of(
                        damage.place(),
                        SpecificationWords.constant(wording, damage.kind()),
                        damage.description(),
                        taken.named(damage)))));
        while (rows.size() < LINES) {
            rows.add(Row.of(BLANK, BLANK, BLANK, BLANK));
        }
        return new Block.Table(
                wording.text("exhibitionspecification.rows.reports.damages"),
                Stream.of("place", "kind", "description", "pictures")
                        .map(name -> Column.text(SpecificationWords.label(wording, "reports.damages", name), 3))
                        .toList(),
                rows);
    }

    private Block.SignatureBox box(String name, String signed) {
        return new Block.SignatureBox(
                label(name),
                signed.isBlank() ? List.of() : List.of(signed),
                signed.isBlank() ? wording.text("exhibitionspecification.report.sign") : "");
    }

    private Block.Field field(String name, String value) {
        return new Block.Field(label(name), value.isBlank() ? DOTS : value);
    }

    private String label(String name) {
        return SpecificationWords.label(wording, "reports", name);
    }
}
