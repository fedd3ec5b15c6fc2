package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import java.util.ArrayList;
import java.util.List;

/// The brand: how it is placed, how it sounds, its colours with their contrasts, its typefaces, its logo.
final class BrandPages {

    private final Brand brand;
    private final Wording wording;
    private final PlanWords words;

    BrandPages(CommunicationPlan plan, Wording wording) {
        this.brand = plan.brand();
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Fields(List.of(
                field("positioning", brand.positioning()),
                field("tone", brand.tone()),
                field("values", brand.values()),
                field("competition", brand.competition()),
                field("logo", brand.logo()))));
        if (!brand.colours().isEmpty()) {
            blocks.add(new Block.Table(
                    words.text("rows.brand.colours"),
                    List.of(
                            Column.text(words.field("brand.colours.name"), 4),
                            Column.text(words.field("brand.colours.hex"), 2)),
                    brand.colours().stream()
                            .map(colour -> Row.of(colour.name(), colour.hex()).at("brand/colours/" + colour.id()))
                            .toList()));
        }
        blocks.addAll(contrasts());
        if (!brand.typefaces().isEmpty()) {
            blocks.add(new Block.Table(
                    words.text("rows.brand.typefaces"),
                    List.of(
                            Column.text(words.field("brand.typefaces.name"), 3),
                            Column.text(words.field("brand.typefaces.use"), 5)),
                    brand.typefaces().stream()
                            .map(face -> Row.of(face.name(), face.use()).at("brand/typefaces/" + face.id()))
                            .toList()));
        }
        return blocks;
    }

    private Field field(String name, String text) {
        return new Field(words.field("brand." + name), words.written(text), "brand/" + name);
    }

    /// How well each pairing can be read; nothing without any.
    List<Block> contrasts() {
        List<Row> rows = brand.pairings().stream().map(this::contrast).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        words.text("table.contrasts"),
                        List.of(
                                Column.text(words.field("brand.pairings.text"), 4),
                                Column.text(words.field("brand.pairings.background"), 4),
                                Column.number(words.text("ratio"), 2),
                                Column.number(words.text("needed"), 2),
                                Column.text(words.text("verdict"), 3)),
                        rows));
    }

    private Row contrast(Pairing pairing) {
        return Row.of(
                        called(pairing.text()),
                        called(pairing.background()),
                        brand.contrast(pairing).map(wording::decimal).orElse(""),
                        wording.decimal(pairing.large() ? Contrast.LARGE : Contrast.TEXT),
                        brand.contrast(pairing)
                                .map(ratio -> words.text(brand.isLegible(pairing) ? "legible" : "illegible"))
                                .orElse(""))
                .at("brand/pairings/" + pairing.id());
    }

    private String called(String colour) {
        return brand.colour(colour).map(Colour::called).orElse("");
    }
}
