package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Entry;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The map as its readers get it: the grid, each stakeholder on a sheet, the prospection and what is to be done next.
///
/// It names only people who agreed, or are addressed for their profession.
final class StakeholderMapDocument {

    private final StakeholderMap map;
    private final Wording wording;
    private final MapWords words;
    private final List<Block> blocks = new ArrayList<>();

    StakeholderMapDocument(StakeholderMap map, Wording wording) {
        this.map = map;
        this.wording = wording;
        this.words = new MapWords(map, wording);
    }

    Document document() {
        heading("method");
        paragraph(map.method(), "method");
        heading("grid");
        blocks.add(new InfluenceGrid(map, wording).block());
        heading("stakeholders");
        map.stakeholders().forEach(this::stakeholder);
        if (map.stakeholders().isEmpty()) {
            paragraph("", "stakeholders");
        }
        heading("strategy");
        paragraph(map.strategy(), "strategy");
        pipeline();
        reminders();
        heading("journal");
        journal();
        return new Document(
                wording.text("kind.stakeholder-map"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void stakeholder(Stakeholder row) {
        String place = "stakeholders/" + row.id();
        blocks.add(new Block.Heading(2, words.name(row), place));
        List<Block.Field> fields = new ArrayList<>();
        map.behind(row).ifPresent(contact -> contact(fields, contact));
        field(fields, "expectations", row.expectations(), place);
        field(fields, "types", words.types(row), place);
        field(fields, "contributions", row.contributions(), place);
        field(fields, "counterparts", row.counterparts(), place);
        field(fields, "objectives", words.objectives(row), place);
        field(fields, "agreement", row.agreement(), place);
        blocks.add(
                fields.isEmpty()
                        ? new Block.Paragraph(wording.text("stakeholdermap.toWrite"), place)
                        : new Block.Fields(fields));
    }

    private void contact(List<Block.Field> fields, Registered contact) {
        String place = "contacts/" + contact.id() + "/";
        String who = List.of(contact.person(), contact.function()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        if (contact.subCategory() != null) {
            fields.add(new Block.Field(
                    words.field("contacts/subCategory"),
                    wording.text(contact.subCategory().labelKey()),
                    place + "subCategory"));
        }
        if (!who.isEmpty() && contact.agreed()) {
            fields.add(new Block.Field(words.field("contacts/person"), who, place + "person"));
        }
        fields.add(new Block.Field(
                words.field("contacts/status"), wording.text(contact.status().labelKey()), place + "status"));
    }

    private void field(List<Block.Field> fields, String name, String value, String place) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(words.field("stakeholders." + name), value, place + "/" + name));
        }
    }

    /// How many stand at each step, who they are, and the next step of each.
    private void pipeline() {
        List<Row> rows = new ArrayList<>();
        for (ProspectionStatus status : ProspectionStatus.values()) {
            List<Registered> there = map.contacts().stream()
                    .filter(contact -> contact.status() == status)
                    .toList();
            rows.add(Row.of(
                    wording.text(status.labelKey()),
                    String.valueOf(there.size()),
                    there.stream().map(Registered::name).collect(Collectors.joining("\n")),
                    there.stream()
                            .flatMap(contact -> contact.journal().stream())
                            .filter(Entry::isOpen)
                            .map(Entry::nextStep)
                            .filter(step -> !step.isBlank())
                            .collect(Collectors.joining("\n"))));
        }
        rows.add(Row.total(
                wording.text("stakeholdermap.total"),
                String.valueOf(map.contacts().size()),
                "",
                ""));
        blocks.add(new Block.Table(
                wording.text("stakeholdermap.table.pipeline"),
                List.of(
                        Column.text(words.field("contacts/status"), 3),
                        Column.number(wording.text("stakeholdermap.count"), 1),
                        Column.text(wording.text("stakeholdermap.stakeholders"), 5),
                        Column.text(words.field("contacts/journal/nextStep"), 5)),
                rows));
    }

    /// What is to be done next, by its day; what has none comes last.
    private void reminders() {
        heading("reminders");
        List<Row> rows = map.contacts().stream()
                .flatMap(contact ->
                        contact.journal().stream().filter(Entry::isOpen).map(entry -> new Step(contact, entry)))
                .sorted(Comparator.comparing(
                        step -> step.entry().remindOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(step -> Row.of(
                                words.day(step.entry().remindOn()),
                                step.contact().name(),
                                step.entry().nextStep(),
                                step.contact().agreed() ? step.contact().person() : "")
                        .at(step.place()))
                .toList();
        table(
                "reminders",
                "noReminder",
                List.of(
                        Column.text(words.field("contacts/journal/remindOn"), 2),
                        Column.text(words.field("stakeholders.contact"), 4),
                        Column.text(words.field("contacts/journal/nextStep"), 5),
                        Column.text(words.field("contacts/person"), 3)),
                rows);
    }

    private record Step(Registered contact, Entry entry) {
        String place() {
            return "contacts/" + contact.id() + "/journal/" + entry.id();
        }
    }

    private void journal() {
        List<Row> rows = map.contacts().stream()
                .flatMap(contact -> contact.journal().stream().map(entry -> new Step(contact, entry)))
                .sorted(Comparator.comparing(
                        step -> step.entry().day(), Comparator.nullsLast(Comparator.naturalOrder())))
                .map(step -> Row.of(
                                words.day(step.entry().day()),
                                step.contact().name(),
                                step.entry().channel() == null
                                        ? ""
                                        : wording.text(step.entry().channel().labelKey()),
                                step.entry().summary())
                        .at(step.place()))
                .toList();
        table(
                "journal",
                "noJournal",
                List.of(
                        Column.text(words.field("contacts/journal/day"), 2),
                        Column.text(words.field("stakeholders.contact"), 3),
                        Column.text(words.field("contacts/journal/channel"), 2),
                        Column.text(words.field("contacts/journal/summary"), 6)),
                rows);
    }

    /// A table, or the sentence that says that there is nothing to list.
    private void table(String caption, String none, List<Column> columns, List<Row> rows) {
        blocks.add(
                rows.isEmpty()
                        ? new Block.Paragraph(wording.text("stakeholdermap." + none))
                        : new Block.Table(wording.text("stakeholdermap.table." + caption), columns, rows));
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("stakeholdermap.section." + section)));
    }

    private void paragraph(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("stakeholdermap.toWrite") : text, place));
    }
}
