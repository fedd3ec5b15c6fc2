package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.stream.Stream;

/// What the action needs and what makes it accessible, with what each costs and who pays.
record CostTables(MediationSheet sheet, Wording wording, SheetWords words) {

    static CostTables of(MediationSheet sheet, Wording wording) {
        return new CostTables(sheet, wording, new SheetWords(sheet, wording));
    }

    /// The means, and what the whole action costs the budget.
    List<Block> means() {
        if (sheet.means().isEmpty() && sheet.cost().isZero()) {
            return List.of();
        }
        Stream<Row> rows = sheet.means().stream()
                .map(means -> Row.of(
                                words.named("nature", means.nature()),
                                means.label(),
                                means.quantity(),
                                words.cost(means),
                                words.line(means))
                        .at("means/" + means.id()));
        return List.of(new Block.Table(
                wording.text("mediationsheet.table.means"),
                List.of(
                        Column.text(words.field("means.nature"), 3),
                        Column.text(words.field("means.label"), 6),
                        Column.text(words.field("means.quantity"), 3),
                        Column.number(words.field("means.cost"), 3),
                        Column.text(words.field("means.line"), 6)),
                Stream.concat(
                                rows,
                                Stream.of(Row.total(
                                        wording.text("mediationsheet.total"),
                                        wording.text("mediationsheet.total.withAids"),
                                        "",
                                        wording.amount(sheet.cost()),
                                        "")))
                        .toList()));
    }

    /// The accessibility aids.
    List<Block> aids() {
        if (sheet.aids().isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                wording.text("mediationsheet.table.aids"),
                List.of(
                        Column.text(words.field("aids.aid"), 5),
                        Column.text(wording.text("mediationsheet.needs"), 7),
                        Column.number(words.field("aids.cost"), 5),
                        Column.text(words.field("aids.person"), 3),
                        Column.text(wording.text("mediationsheet.ready"), 4)),
                sheet.aids().stream().map(this::row).toList()));
    }

    private Row row(Aid aid) {
        return Row.of(
                        words.aid(aid),
                        Formats.joined("\n", words.needs(aid), aid.remark()),
                        Formats.joined("\n", words.cost(aid), words.line(aid)),
                        aid.person(),
                        ready(aid))
                .at("aids/" + aid.id());
    }

    /// What is done for it already.
    private String ready(Aid aid) {
        return Formats.joined(
                "\n",
                wording.text(aid.reserved() ? "mediationsheet.reserved" : "mediationsheet.unreserved"),
                wording.text(aid.briefed() ? "mediationsheet.briefed" : "mediationsheet.unbriefed"),
                aid.announcedOn() == null
                        ? wording.text("mediationsheet.unannounced")
                        : wording.text("mediationsheet.announced", Formats.date(aid.announcedOn())));
    }
}
