package fr.coulisses.kinds.financialreport;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.budget.Section;
import fr.coulisses.parameter.UsedFigure;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The report as its funder gets it, in the order of cerfa 15059: the qualitative part, the table, the annex with the
/// signature.
final class FinancialReportDocument {

    private final FinancialReport report;
    private final Wording wording;
    private final ProjectSheet project;
    private final ReportTables tables;
    private final List<Block> blocks = new ArrayList<>();

    FinancialReportDocument(FinancialReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.project = wording.project();
        this.tables = new ReportTables(report, wording);
    }

    Document document() {
        if (!project.organisation().name().isBlank()) {
            blocks.add(new Block.Paragraph(
                    wording.text("financialreport.by", project.organisation().name(), project.title())));
        }
        blocks.add(new GrantFields(report, wording).fields());
        if (report.isProvisional(project.endsOn())) {
            blocks.add(new Block.Paragraph(wording.text("financialreport.provisional")));
        }
        heading("quality");
        part("implementation", report.words().implementation());
        part("beneficiaries", report.words().beneficiaries());
        part("places", report.words().places());
        dates();
        part("results", report.words().results());
        if (!report.indicators().isEmpty()) {
            blocks.add(tables.indicators());
        }
        heading("table");
        table();
        heading("annex");
        annex();
        signature();
        return new Document(
                wording.text("kind.financial-report"),
                report.grant().funder().isBlank()
                        ? project.title()
                        : project.title() + " – " + report.grant().funder(),
                wording.language(),
                wording.mention(),
                blocks,
                Print.USUAL,
                Sender.of(wording));
    }

    private void heading(String name) {
        blocks.add(new Block.Heading(1, wording.text("financialreport.heading." + name)));
    }

    private void part(String name, String text) {
        blocks.add(new Block.Heading(2, wording.text("financialreport.field.words." + name)));
        blocks.add(
                new Block.Paragraph(text.isBlank() ? wording.text("financialreport.toWrite") : text, "words/" + name));
    }

    private void dates() {
        LocalDate first = project.startsOn();
        if (first != null) {
            LocalDate last = project.endsOn() == null ? first : project.endsOn();
            blocks.add(new Block.Paragraph(wording.text(
                    "financialreport.dates", Formats.date(first), Formats.date(last), project.territory())));
        }
    }

    private void table() {
        blocks.add(new Block.Paragraph(order()));
        blocks.add(tables.side(Section.EXPENSE, false));
        blocks.add(tables.side(Section.INCOME, false));
        boolean provisional = report.isProvisional(project.endsOn());
        Money income = report.sum(Section.INCOME, false, provisional ? Post::forecast : Post::actual);
        if (!report.grant().grantedAmount().isZero() && !income.isZero()) {
            blocks.add(new Block.Paragraph(wording.text(
                    provisional ? "financialreport.share.forecast" : "financialreport.share.actual",
                    wording.amount(report.grant().grantedAmount()),
                    wording.percent(report.grant().grantedAmount().percentOf(income)))));
        }
        blocks.add(
                new Block.Paragraph(wording.text("financialreport.result.sentence", wording.amount(report.result()))));
        if (!report.of(Section.EXPENSE, true).isEmpty()
                || !report.of(Section.INCOME, true).isEmpty()) {
            blocks.add(new Block.Heading(2, wording.text("financialreport.inKind")));
            blocks.add(tables.side(Section.EXPENSE, true));
            blocks.add(tables.side(Section.INCOME, true));
        }
    }

    private String order() {
        String form = report.figures().stream()
                .filter(figure -> figure.id().equals(FinancialReport.FORM))
                .map(UsedFigure::text)
                .findFirst()
                .orElse("");
        String plan = report.file() == null
                ? wording.text("financialreport.plan.agreed")
                : wording.text("financialreport.plan.file", report.file());
        return form.isBlank() ? plan : wording.text("financialreport.order", form) + " " + plan;
    }

    private void annex() {
        part("sharing", report.words().sharing());
        part("deviations", report.words().deviations());
        if (!report.shownAsFarOff(project.endsOn()).isEmpty()) {
            blocks.add(tables.differences());
        }
        part("inKind", report.words().inKind());
        if (!report.contributions().isEmpty()) {
            blocks.add(tables.contributions());
        }
    }

    /// The legal representative certifies what stands above.
    private void signature() {
        blocks.add(new Block.Heading(2, wording.text("financialreport.signature")));
        String attestation = wording.text(
                "financialreport.attestation",
                report.signatory().isBlank() ? dots() : report.signatory(),
                project.organisation().name().isBlank()
                        ? wording.text("financialreport.ourStructure")
                        : project.organisation().name());
        String done = wording.text(
                "financialreport.done",
                report.signedAt().isBlank() ? dots() : report.signedAt(),
                report.signedOn() == null ? dots() : Formats.date(report.signedOn()));
        blocks.add(new Block.Paragraph(
                attestation + "\n" + done + "\n" + wording.text("financialreport.sign"), "signatory"));
    }

    private static String dots() {
        return "……………………";
    }
}
