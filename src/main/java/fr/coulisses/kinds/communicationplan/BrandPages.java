package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Field;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Palette;
import fr.coulisses.artefact.export.Palette.Sample;
import fr.coulisses.artefact.export.Palette.Swatch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            blocks.add(palette()
                    .<Block>map(palette -> new Block.Chart(palette, colours()))
                    .orElseGet(this::colours));
        }
        contrasts().ifPresent(blocks::add);
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

    private Block.Table colours() {
        return new Block.Table(
                words.text("rows.brand.colours"),
                List.of(
                        Column.text(words.field("brand.colours.name"), 4),
                        Column.text(words.field("brand.colours.hex"), 2)),
                brand.colours().stream()
                        .map(colour -> Row.of(colour.name(), colour.hex()).at("brand/colours/" + colour.id()))
                        .toList());
    }

    /// What the colours look like, and how well each pairing can be read, for a page where the colours are written
    /// right above; nothing without any.
    List<Block> seen() {
        return Stream.concat(
                        palette().map(palette -> (Block) Block.Chart.alone(palette)).stream(), contrasts().stream())
                .toList();
    }

    /// The colours and the texts on their grounds; nothing while no colour has a code.
    private Optional<Palette> palette() {
        List<Swatch> swatches = brand.colours().stream()
                .flatMap(colour -> colour.rgb().stream().map(rgb -> new Swatch(colour.name(), colour.code(), rgb)))
                .toList();
        return swatches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Palette(
                        words.text("palette"),
                        swatches,
                        brand.pairings().stream().flatMap(this::sample).toList()));
    }

    private Stream<Sample> sample(Pairing pairing) {
        Colour text = brand.colour(pairing.text()).orElse(null);
        Colour ground = brand.colour(pairing.background()).orElse(null);
        BigDecimal ratio = brand.contrast(pairing).orElse(null);
        return text == null || ground == null || ratio == null
                ? Stream.empty()
                : Stream.of(new Sample(
                        wording.text("communicationplan.sample", text.name(), ground.name()),
                        wording.text("communicationplan.sample.verdict", wording.decimal(ratio), verdict(pairing)),
                        text.rgb().orElseThrow(),
                        ground.rgb().orElseThrow()));
    }

    private String verdict(Pairing pairing) {
        return words.text(brand.isLegible(pairing) ? "legible" : "illegible");
    }

    /// How well each pairing can be read; nothing without any.
    private Optional<Block> contrasts() {
        List<Row> rows = brand.pairings().stream().map(this::contrast).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
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
                        brand.contrast(pairing).map(ratio -> verdict(pairing)).orElse(""))
                .at("brand/pairings/" + pairing.id());
    }

    private String called(String colour) {
        return brand.colour(colour).map(Colour::called).orElse("");
    }
}
