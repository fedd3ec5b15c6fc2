package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.shared.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The whole sheet, in the order in which the trade reads it.
final class MediationSheetDocument {

    private final MediationSheet sheet;
    private final Wording wording;
    private final SheetWords words;
    private final CostTables costs;
    private final List<Block> blocks = new ArrayList<>();

    MediationSheetDocument(MediationSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.words = new SheetWords(sheet, wording);
        this.costs = CostTables.of(sheet, wording);
    }

    Document document() {
        heading("action");
        text(sheet.aims(), "aims");
        facts(Stream.of(
                field("type", words.named("type", sheet.type())),
                new Field(wording.text("mediationsheet.when"), words.when(), "date"),
                field("duration", words.duration()),
                field("sessions", words.count(sheet.sessions())),
                field("place", sheet.place()),
                field("mode", words.named("mode", sheet.mode())),
                field("admission", words.admission()),
                field("registration", sheet.registration()),
                field("action", words.action()),
                field("task", words.task()),
                field("author", Formats.joined(", ", sheet.author(), written()))));
        heading("audience");
        audiences();
        heading("people");
        people();
        heading("steps");
        orEmpty(new RunningOrderTable(sheet, wording).blocks(), "steps");
        heading("means");
        orEmpty(costs.means(), "means");
        heading("conditions");
        conditions();
        heading("aids");
        orEmpty(costs.aids(), "aids");
        heading("safety");
        facts(Stream.of(
                field("safety", sheet.safety()),
                field("hygiene", sheet.hygiene()),
                field("emergency", sheet.emergency())));
        heading("evaluation");
        evaluation();
        further();
        return new Document(
                words.title(),
                wording.text("mediationsheet.subtitle", wording.project().title()),
                wording.language(),
                wording.mention(),
                blocks,
                true);
    }

    private String written() {
        return sheet.writtenOn() == null ? "" : Formats.date(sheet.writtenOn());
    }

    private void audiences() {
        if (!sheet.audiences().isEmpty()) {
            blocks.add(new Block.Table(
                    wording.text("mediationsheet.table.audiences"),
                    List.of(
                            Column.text(words.field("audiences.ages"), 3),
                            Column.text(words.field("audiences.category"), 6),
                            Column.text(words.field("audiences.level"), 3),
                            Column.text(words.field("audiences.language"), 3),
                            Column.number(wording.text("mediationsheet.headcount"), 2)),
                    sheet.audiences().stream()
                            .map(audience -> Row.of(
                                            words.named("ageBand", audience.ages()),
                                            audience.category(),
                                            audience.level(),
                                            audience.language(),
                                            words.headcount(audience))
                                    .at("audiences/" + audience.id()))
                            .toList()));
        }
        facts(Stream.of(
                field("handicaps", words.handicaps()),
                field("others", words.others()),
                field("segments", words.segments()),
                field("group", sheet.group() == null ? "" : words.count(sheet.group()))));
    }

    private void people() {
        if (!sheet.people().isEmpty()) {
            blocks.add(new Block.Table(
                    wording.text("mediationsheet.table.people"),
                    List.of(
                            Column.text(words.field("people.name"), 5),
                            Column.text(words.field("people.function"), 4),
                            Column.text(words.field("people.role"), 3),
                            Column.text(words.field("people.task"), 6),
                            Column.text(words.field("people.phone"), 3),
                            Column.number(words.field("people.number"), 2)),
                    sheet.people().stream()
                            .map(person -> Row.of(
                                            person.name(),
                                            person.function(),
                                            words.named("role", person.role()),
                                            person.task(),
                                            person.phone(),
                                            words.count(person.number()))
                                    .at("people/" + person.id()))
                            .toList()));
        }
        if (sheet.ratio().isSaid()) {
            facts(Stream.of(new Field(
                    wording.text("mediationsheet.supervision"),
                    Formats.joined(
                            " – ", words.ratio(), wording.text("mediationsheet.supervisors", sheet.supervisors())),
                    "ratio/people")));
        } else if (sheet.people().isEmpty()) {
            orEmpty(List.of(), "people");
        }
    }

    private void conditions() {
        Conditions said = sheet.conditions();
        facts(Stream.of(
                field(
                        "conditions.surface",
                        said.surface() == null
                                ? ""
                                : wording.text("mediationsheet.squareMetres", wording.decimal(said.surface()))),
                field("conditions.capacity", words.count(said.capacity())),
                field("conditions.access", said.access()),
                field("conditions.floor", said.floor()),
                field("conditions.light", said.light()),
                field("conditions.power", said.power()),
                field("conditions.weather", said.weather()),
                field("conditions.insurance", said.insurance()),
                field("conditions.consent", said.consent()),
                field(
                        "conditions.images",
                        Formats.joined(" – ", words.named("imageRights", said.images()), said.imageWords())),
                field("conditions.other", said.other())));
    }

    private void evaluation() {
        if (sheet.evaluation().isEmpty()) {
            orEmpty(List.of(), "evaluation");
            return;
        }
        blocks.add(new Block.Table(
                wording.text("mediationsheet.table.evaluation"),
                List.of(
                        Column.text(words.field("evaluation.indicator"), 5),
                        Column.text(words.field("evaluation.tool"), 5),
                        Column.text(words.field("evaluation.threshold"), 3)),
                sheet.evaluation().stream()
                        .map(each -> Row.of(each.indicator(), each.tool(), each.threshold())
                                .at("evaluation/" + each.id()))
                        .toList()));
    }

    /// What not every sheet has.
    private void further() {
        if (!sheet.variants().isEmpty()) {
            heading("variants");
            blocks.add(new Block.Fields(sheet.variants().stream()
                    .map(each -> new Field(each.audience(), each.adaptation(), "variants/" + each.id()))
                    .toList()));
        }
        if (!sheet.supports().isEmpty()) {
            heading("supports");
            blocks.add(new Block.Bullets(
                    sheet.supports().stream()
                            .map(each -> Formats.joined(" – ", each.label(), each.where()))
                            .toList(),
                    sheet.supports().stream()
                            .map(each -> "supports/" + each.id())
                            .toList()));
        }
        if (!sheet.easyText().isBlank()) {
            heading("easy");
            blocks.add(new Block.Paragraph(sheet.easyText(), "easyText"));
        }
    }

    private Field field(String name, String value) {
        return new Field(words.field(name), value, name.replace('.', '/'));
    }

    /// The fields that somebody has written; that nothing is written yet, where there are none.
    private void facts(Stream<Field> fields) {
        List<Field> written = fields.filter(field -> !field.value().isBlank()).toList();
        if (!written.isEmpty()) {
            blocks.add(new Block.Fields(written));
        }
    }

    private void text(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("mediationsheet.toWrite") : text, place));
    }

    private void orEmpty(List<Block> found, String place) {
        blocks.addAll(found);
        if (found.isEmpty()) {
            text("", place);
        }
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("mediationsheet.section." + section)));
    }
}
