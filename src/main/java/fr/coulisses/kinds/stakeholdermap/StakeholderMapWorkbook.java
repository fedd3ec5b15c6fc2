package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The map as a workbook: one sheet of stakeholders to filter and sort, one of the journal.
///
/// Telephone and e-mail are only those of people who agreed or are addressed for their profession.
final class StakeholderMapWorkbook {

    private final StakeholderMap map;
    private final Wording wording;
    private final MapWords words;

    StakeholderMapWorkbook(StakeholderMap map, Wording wording) {
        this.map = map;
        this.wording = wording;
        this.words = new MapWords(map, wording);
    }

    Workbook workbook() {
        return new Workbook(
                wording.text("kind.stakeholder-map"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(stakeholders(), journal()),
                Map.of());
    }

    private Workbook.Sheet stakeholders() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                "stakeholders.contact",
                "contacts/family",
                "contacts/status",
                "stakeholders.interest",
                "stakeholders.influence",
                "",
                "stakeholders.position",
                "stakeholders.priority",
                "stakeholders.expectations",
                "stakeholders.types",
                "stakeholders.contributions",
                "stakeholders.counterparts",
                "stakeholders.objectives",
                "stakeholders.agreement",
                "contacts/person",
                "contacts/function",
                "contacts/email",
                "contacts/telephone"));
        map.stakeholders().forEach(row -> rows.add(stakeholder(row)));
        return new Workbook.Sheet(
                wording.text("stakeholdermap.stakeholders"),
                List.of(32, 18, 20, 9, 9, 20, 14, 12, 40, 24, 40, 40, 40, 30, 24, 24, 28, 18),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private Row stakeholder(Stakeholder row) {
        List<Cell> cells = new ArrayList<>(List.of(
                Workbook.text(words.name(row)),
                Workbook.text(words.family(row)),
                Workbook.text(words.status(row)),
                figure(row.interest()),
                figure(row.influence()),
                Workbook.text(words.quadrant(row)),
                Workbook.text(words.position(row)),
                Workbook.text(words.priority(row)),
                Workbook.text(row.expectations()),
                Workbook.text(words.types(row)),
                Workbook.text(row.contributions()),
                Workbook.text(row.counterparts()),
                Workbook.text(words.objectives(row)),
                Workbook.text(row.agreement())));
        map.behind(row).filter(Registered::agreed).stream()
                .flatMap(contact ->
                        Stream.of(contact.person(), contact.function(), contact.email(), contact.telephone()))
                .map(Workbook::text)
                .forEach(cells::add);
        return new Row(cells);
    }

    private Workbook.Sheet journal() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                "contacts/journal/day",
                "stakeholders.contact",
                "contacts/journal/channel",
                "contacts/journal/summary",
                "contacts/journal/nextStep",
                "contacts/journal/remindOn",
                "contacts/journal/done"));
        map.contacts()
                .forEach(contact -> contact.journal()
                        .forEach(entry -> rows.add(Row.of(
                                Workbook.text(words.day(entry.day())),
                                Workbook.text(contact.name()),
                                Workbook.text(
                                        entry.channel() == null
                                                ? ""
                                                : wording.text(entry.channel().labelKey())),
                                Workbook.text(entry.summary()),
                                Workbook.text(entry.nextStep()),
                                Workbook.text(words.day(entry.remindOn())),
                                Workbook.text(wording.text(entry.done() ? "artefact.yes" : "artefact.no"))))));
        return new Workbook.Sheet(
                wording.text("stakeholdermap.journal"),
                List.of(12, 32, 16, 60, 40, 12, 8),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private Row header(String... fields) {
        return new Row(Stream.of(fields)
                .map(field -> field.isEmpty() ? wording.text("stakeholdermap.quadrant") : words.field(field))
                .map(title -> Workbook.text(title, Style.HEADER))
                .toList());
    }

    private static Cell figure(@Nullable Integer figure) {
        return figure == null ? Workbook.text("") : Workbook.number(BigDecimal.valueOf(figure), Workbook.Format.COUNT);
    }
}
