package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// What an exhibition comes to: how many works, what they are insured for, what they weigh and take up.
record SumsTable(ExhibitionSpecification specification, Wording wording) {

    List<Block> blocks() {
        SpecificationSums sums = new SpecificationSums(specification);
        return List.of(new Block.Facts(Stream.of(
                        field("works", String.valueOf(specification.works().size())),
                        field("lentWorks", String.valueOf(specification.lent().size())),
                        field("insured", wording.amount(sums.insured())),
                        field("lent", wording.amount(sums.lent())),
                        field("weight", figure(sums.weight(), "kilograms")),
                        field("volume", figure(sums.volume(), "cubic")),
                        field("points", String.valueOf(sums.points())),
                        field("wall", figure(sums.wall(), "metres")),
                        field("watts", figure(BigDecimal.valueOf(sums.watts()), "watts")))
                .toList()));
    }

    private Block.Field field(String name, String value) {
        return new Block.Field(wording.text("exhibitionspecification.sum." + name), value);
    }

    private String figure(BigDecimal number, String unit) {
        return SpecificationWords.figure(wording, number, unit);
    }
}
