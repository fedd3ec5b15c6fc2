package fr.coulisses.kinds.contract;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.export.Block;
import java.util.List;

/// The places of a contract inside the evidence that cites it.
final class CitedPlaces {

    /// What the paths of the contract begin with here.
    private static final String CONTRACT = "cited/contract";

    private CitedPlaces() {}

    /// A place of the contract, as the evidence has it; the contract itself for the whole.
    static String of(String place) {
        return place.isEmpty() ? "entry" : CONTRACT + "/" + place;
    }

    static Place of(Place place) {
        return new Place(of(place.path()), place.sort(), place.label(), place.text(), place.stored());
    }

    /// The same blocks, which show places of the evidence.
    static List<Block> of(List<Block> blocks) {
        return blocks.stream().map(CitedPlaces::of).toList();
    }

    private static Block of(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                new Block.Heading(
                        Math.min(heading.level() + 1, 5), heading.text(), shown(heading.place()), heading.anchor());
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.text(), shown(paragraph.place()));
            case Block.Fields fields ->
                new Block.Fields(fields.fields().stream()
                        .map(field -> new Block.Field(field.label(), field.value(), shown(field.place())))
                        .toList());
            case Block.Bullets bullets ->
                new Block.Bullets(
                        bullets.items(),
                        bullets.places().stream().map(CitedPlaces::shown).toList());
            case Block.Table table ->
                new Block.Table(
                        table.caption(),
                        table.columns(),
                        table.rows().stream()
                                .map(row -> row.at(shown(row.place())))
                                .toList());
            default -> block;
        };
    }

    private static String shown(String place) {
        return place.isEmpty() ? "" : of(place);
    }
}
