package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import java.util.ArrayList;
import java.util.List;

/// A difference as people print it: what it comes to, the sums, then one table of what stands in no list and one for
/// each
/// list.
public final class DifferenceDocument {

    private final ComparedVersions compared;
    private final Wording wording;
    private final DifferenceWords words;
    private final List<Block> blocks = new ArrayList<>();

    public DifferenceDocument(ComparedVersions compared) {
        this.compared = compared;
        this.wording = compared.wording();
        this.words = new DifferenceWords(wording);
    }

    public Document document() {
        blocks.add(new Block.Paragraph(words.summary(compared.difference())));
        if (!compared.difference().totals().isEmpty()) {
            blocks.add(new Block.Heading(1, wording.text("artefact.difference.totals")));
            blocks.add(totals(compared.difference().totals(), words.sides(compared), wording));
        }
        String title = wording.text("artefact.difference.fieldsTitle");
        List<Block.Row> rows = new ArrayList<>();
        for (ComparedPlace place : compared.difference().places()) {
            if (place.place().sort() == Place.Sort.LIST && place.row().isEmpty()) {
                table(title, rows);
                title = place.place().label();
                rows.clear();
            } else {
                rows.add(row(place));
            }
        }
        table(title, rows);
        return new Document(
                words.heading(compared),
                wording.project().title() + " – " + words.sides(compared),
                wording.language(),
                wording.mention(),
                blocks);
    }

    /// What both add up to, as a table of its own.
    public static Block.Table totals(List<ComparedTotal> totals, String caption, Wording wording) {
        DifferenceWords words = new DifferenceWords(wording);
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.text(wording.text("artefact.difference.sum"), 40),
                        Block.Column.number(wording.text("artefact.difference.before"), 20),
                        Block.Column.number(wording.text("artefact.difference.after"), 20),
                        Block.Column.number(wording.text("artefact.difference.more"), 20)),
                totals.stream()
                        .map(total -> Block.Row.of(
                                total.label(),
                                wording.amount(total.before()),
                                wording.amount(total.after()),
                                words.more(total.difference())))
                        .toList());
    }

    private void table(String title, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Table(
                title,
                List.of(
                        Block.Column.text(wording.text("artefact.difference.change"), 14),
                        Block.Column.text(wording.text("artefact.difference.place"), 24),
                        Block.Column.text(wording.text("artefact.difference.before"), 31),
                        Block.Column.text(wording.text("artefact.difference.after"), 31)),
                rows));
    }

    private Block.Row row(ComparedPlace place) {
        List<String> cells =
                List.of(words.change(place.change()), place.place().label(), place.before(), place.after());
        boolean isField = place.place().sort() == Place.Sort.FIELD;
        return new Block.Row(cells, isField ? Block.Weight.PLAIN : Block.Weight.SUBTOTAL);
    }
}
