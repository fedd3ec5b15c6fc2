package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.Sender;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Print;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.TeamFunction;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The file as its funder gets it: twelve headings in the order of the handbook (5.2.2), the first page answering who,
/// what, where, when, how much and for which amount.
final class FundingFileDocument {

    private final FundingFile file;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    FundingFileDocument(FundingFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    Document document() {
        blocks.add(new Block.Heading(1, wording.text("fundingfile.heading.title")));
        blocks.addAll(new TitlePage(file, wording).blocks());
        blocks.add(new Block.Contents(wording.text("fundingfile.heading.contents"), 1));
        blocks.add(new Block.PageBreak());
        structure();
        project();
        team();
        heading("culturalAction");
        section("culturalAction");
        words("culturalAction");
        section("accessibility");
        words("accessibility");
        heading("ecology");
        words("ecology");
        heading("communication");
        words("communication");
        blocks.add(new Block.PageBreak());
        heading("budget");
        blocks.addAll(new BudgetTables(file, wording).blocks());
        object();
        heading("evaluation");
        words("evaluation");
        bullets("fundingfile.indicators", file.indicators(), "indicators");
        heading("annexes");
        annexes();
        String name = requestName();
        return new Document(
                wording.text("kind.funding-file"),
                name.isBlank() ? wording.project().title() : wording.project().title() + " – " + name,
                wording.language(),
                wording.mention(),
                blocks,
                Print.USUAL,
                Sender.of(wording));
    }

    private String requestName() {
        RequestFacts request = file.requested();
        if (request.funder().isBlank()) {
            return request.scheme();
        }
        return request.scheme().isBlank() ? request.funder() : request.funder() + ", " + request.scheme();
    }

    private void structure() {
        heading("structure");
        Organisation organisation = wording.project().organisation();
        List<Block.Field> facts = new ArrayList<>();
        fact(facts, "project.field.organisation.name", organisation.name());
        fact(
                facts,
                "project.field.organisation.form",
                organisation.form() == null ? "" : wording.text("project.legalForm." + organisation.form()));
        fact(facts, "project.field.organisation.siret", organisation.siret());
        fact(facts, "project.field.organisation.rna", organisation.rna());
        fact(facts, "project.field.organisation.ape", organisation.ape());
        fact(facts, "project.field.organisation.address", organisation.address());
        fact(facts, "project.field.organisation.representative", organisation.representative());
        if (!facts.isEmpty()) {
            blocks.add(new Block.Fields(facts));
        }
        words("structure");
    }

    private void fact(List<Block.Field> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Field(wording.text(label), value));
        }
    }

    private void project() {
        heading("project");
        section("context");
        words("context");
        section("objectives");
        words("objectives");
        bullets("fundingfile.aims", file.aims(), "aims");
        section("audiences");
        words("audiences");
        bullets("fundingfile.audiences", file.audiences(), "audiences");
        section("programme");
        words("programme");
        bullets("fundingfile.actions", file.actions(), "actions");
        section("calendar");
        words("calendar");
        if (!file.milestones().isEmpty()) {
            blocks.add(milestones());
        }
    }

    private Block.Table milestones() {
        return new Block.Table(
                wording.text("fundingfile.milestones"),
                List.of(
                        Block.Column.text(wording.text("fundingfile.when"), 2),
                        Block.Column.text(wording.text("fundingfile.step"), 6)),
                file.milestones().stream()
                        .map(milestone -> Block.Row.of(span(milestone.from(), milestone.to()), milestone.label())
                                .at("milestones/" + milestone.id()))
                        .toList());
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : Formats.date(to);
        }
        return to == null || to.equals(from)
                ? Formats.date(from)
                : wording.text("fundingfile.span", Formats.date(from), Formats.date(to));
    }

    private void team() {
        heading("team");
        section("people");
        words("team");
        if (!file.people().isEmpty()) {
            blocks.add(new Block.Table(
                    wording.text("fundingfile.people"),
                    List.of(
                            Block.Column.text(wording.text("fundingfile.name"), 3),
                            Block.Column.text(wording.text("fundingfile.function"), 5)),
                    file.people().stream()
                            .map(person -> Block.Row.of(
                                            person.name(),
                                            person.functions().stream()
                                                    .map(TeamFunction::labelKey)
                                                    .map(wording::text)
                                                    .collect(Collectors.joining(", ")))
                                    .at("people/" + person.id()))
                            .toList()));
        }
        section("partners");
        words("partners");
        bullets("fundingfile.stakeholders", file.partners(), "partners");
    }

    private void object() {
        heading("object");
        words("object");
        RequestFacts request = file.requested();
        List<Block.Field> fields = new ArrayList<>();
        fields.add(new Block.Field(wording.text("fundingfile.funder"), request.funder(), "requested/funder"));
        fields.add(new Block.Field(wording.text("fundingfile.scheme"), request.scheme(), "requested/scheme"));
        fields.add(new Block.Field(
                wording.text("fundingfile.asked"), wording.amount(request.askedFor()), "requested/asked"));
        fields.add(new Block.Field(wording.text("fundingfile.rate"), wording.percent(file.rateAsked())));
        if (!request.eligible().isBlank()) {
            fields.add(new Block.Field(wording.text("fundingfile.eligible"), request.eligible(), "requested/eligible"));
        }
        fields.removeIf(field -> field.value().isBlank());
        blocks.add(new Block.Fields(fields));
        blocks.addAll(new CompanyTables(file, wording).blocks());
        blocks.addAll(new CampaignTables(file, wording).blocks());
        blocks.addAll(new FigureTable(file, wording).blocks());
    }

    private void annexes() {
        List<RequestedDocument> documents = file.requested().documents().stream()
                .filter(document -> document.status() != RequestedDocument.Status.NOT_APPLICABLE)
                .toList();
        if (documents.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("fundingfile.annexes.none"), "requested/documents"));
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            RequestedDocument document = documents.get(i);
            rows.add(Block.Row.of(
                            String.valueOf(i + 1),
                            name(document),
                            document.issuedOn() == null ? "" : Formats.date(document.issuedOn()),
                            status(document))
                    .at("requested/documents/" + document.id()));
        }
        blocks.add(new Block.Table(
                wording.text("fundingfile.annexes"),
                List.of(
                        Block.Column.number(wording.text("fundingfile.annex.number"), 1),
                        Block.Column.text(wording.text("fundingfile.annex"), 7),
                        Block.Column.text(wording.text("fundingfile.annex.date"), 3),
                        Block.Column.text(wording.text("fundingfile.annex.status"), 4)),
                rows));
    }

    private String status(RequestedDocument document) {
        DocumentType type = document.type();
        boolean later =
                document.status() == RequestedDocument.Status.TO_PROVIDE && type != null && type.followsTheAnswer();
        return wording.text(
                later ? "fundingfile.annex.later" : document.status().labelKey());
    }

    private String name(RequestedDocument document) {
        DocumentType type = document.type();
        if (type == null) {
            return document.label();
        }
        String name = wording.text(type.labelKey());
        return document.label().isBlank() ? name : name + " – " + document.label();
    }

    private void heading(String name) {
        blocks.add(Block.Heading.anchored(1, wording.text("fundingfile.heading." + name), "rubrique-" + name));
    }

    private void section(String name) {
        blocks.add(new Block.Heading(2, wording.text("fundingfile.part." + name)));
    }

    private void words(String name) {
        String text = file.words().byName().getOrDefault(name, "");
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("fundingfile.toWrite") : text, "words/" + name));
    }

    private void bullets(String label, List<Known> known, String list) {
        if (!known.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text(label)));
            blocks.add(new Block.Bullets(
                    known.stream().map(Known::label).toList(),
                    known.stream().map(each -> list + "/" + each.id()).toList()));
        }
    }
}
