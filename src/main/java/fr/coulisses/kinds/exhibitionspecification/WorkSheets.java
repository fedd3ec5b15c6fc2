package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The works of an exhibition: the list that everybody has at hand, and for each of them all that is known of it.
record WorkSheets(ExhibitionSpecification specification, Wording wording) {

    /// The list of works, with what they come to.
    List<Block> list() {
        if (specification.works().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        specification.works().forEach(work -> rows.add(row(work)));
        SpecificationSums sums = new SpecificationSums(specification);
        rows.add(Row.total(
                "",
                wording.text("exhibitionspecification.total"),
                "",
                figure(sums.weight(), "kilograms"),
                "",
                wording.amount(sums.insured())));
        return List.of(new Block.Table(
                wording.text("exhibitionspecification.rows.works"),
                List.of(
                        Column.number(label("number"), 1),
                        Column.text(label("title"), 6),
                        Column.text(wording.text("exhibitionspecification.dimensions"), 4),
                        Column.number(label("size/weight"), 2),
                        Column.text(label("lender"), 4),
                        Column.number(label("insurance/value"), 3)),
                rows));
    }

    private Row row(Work work) {
        return Row.of(
                        work.number() == null ? "" : String.valueOf(work.number()),
                        identity(work),
                        dimensions(work),
                        figure(work.size().weight(), "kilograms"),
                        work.lender().isBlank() ? constant(work.origin()) : work.lender(),
                        work.insurance().value() == null
                                ? ""
                                : wording.amount(new Money(work.insurance().value())))
                .at("works/" + work.id());
    }

    /// Who, what, when: « Nina Vidal, Batelière, 2026 ».
    static String identity(Work work) {
        return Stream.of(work.artist(), work.title(), work.date())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// Height × width × depth in cm, as it is shown.
    String dimensions(Work work) {
        Size size = work.size();
        return centimetres(size.shownHeight(), size.shownWidth(), size.shownDepth());
    }

    /// Height × width × depth in cm of the work itself, as a label gives them.
    String bareDimensions(Work work) {
        Size size = work.size();
        return centimetres(size.height(), size.width(), size.depth());
    }

    private String centimetres(@Nullable BigDecimal... sides) {
        String all =
                Stream.of(sides).filter(Objects::nonNull).map(wording::decimal).collect(Collectors.joining(" × "));
        return all.isEmpty() ? "" : wording.text("exhibitionspecification.unit.centimetres", all);
    }

    /// All that is known of each work, under its name.
    List<Block> sheets() {
        List<Block> blocks = new ArrayList<>();
        for (Work work : specification.works()) {
            String name = work.called().isBlank() ? wording.text("exhibitionspecification.unnamed") : work.called();
            blocks.add(new Block.Heading(2, name, "works/" + work.id()));
            blocks.addAll(new WorkSheet(specification, wording, work).blocks());
        }
        return blocks;
    }

    private String label(String name) {
        return SpecificationWords.label(wording, "works", name);
    }

    private String figure(@Nullable BigDecimal number, String unit) {
        return SpecificationWords.figure(wording, number, unit);
    }

    private String constant(@Nullable Enum<?> value) {
        return SpecificationWords.constant(wording, value);
    }
}
