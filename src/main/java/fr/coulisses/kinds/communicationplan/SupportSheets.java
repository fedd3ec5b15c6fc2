package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The sheets that whoever orders the supports works from: by when each is printed, and whom it has to name.
final class SupportSheets {

    private final CommunicationPlan plan;
    private final Wording wording;
    private final PlanWords words;

    SupportSheets(CommunicationPlan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    /// The retro-schedule of what is printed, earliest action first.
    Sheet printing() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                words.text("action"),
                words.text("printing.brief"),
                words.text("printing.draft"),
                words.text("printing.order"),
                words.text("printing.shipped"),
                words.text("printing.shown")));
        for (Action action : new CalendarPages(plan, wording).dated()) {
            LocalDate shown = action.start();
            if (shown != null) {
                LeadTime.before(action)
                        .ifPresent(steps -> rows.add(Row.of(
                                Workbook.text(words.title(action)),
                                day(steps.brief()),
                                day(steps.draft()),
                                day(steps.order()),
                                day(steps.shipped()),
                                day(shown))));
            }
        }
        return sheet("communicationplan.sheet.printing", List.of(40, 16, 16, 16, 16, 16), rows);
    }

    /// What each grant asks of the supports, and what they say.
    Sheet mentions() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                words.text("funder"),
                words.text("asked"),
                words.field("mentions.words"),
                words.field("mentions.logo")));
        for (Grant grant : plan.grants()) {
            rows.add(Row.of(
                    Workbook.text(grant.funder()),
                    Workbook.text(grant.asked()),
                    Workbook.text(plan.mention(grant).map(Mention::words).orElse("")),
                    Workbook.text(
                            plan.mention(grant).filter(Mention::logo).isPresent()
                                    ? wording.text("artefact.yes")
                                    : "")));
        }
        return sheet("communicationplan.sheet.mentions", List.of(40, 60, 60, 22), rows);
    }

    private Sheet sheet(String name, List<Integer> widths, List<Row> rows) {
        return new Sheet(wording.text(name), widths, 1, true, false, rows, List.of());
    }

    private static Row header(String... titles) {
        return new Row(Stream.of(titles)
                .map(title -> Workbook.text(title, Style.HEADER))
                .toList());
    }

    private static Workbook.Cell day(LocalDate day) {
        return new Workbook.Day(day, Style.PLAIN);
    }
}
