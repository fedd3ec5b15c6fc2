package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What limits the capacity of each configuration, the strictest limit with its source, and what is retained.
record CapacityTable(VenueStudy study, Wording wording, StudyWords words) {

    CapacityTable(VenueStudy study, Wording wording) {
        this(study, wording, new StudyWords(wording));
    }

    /// Nothing without configurations.
    List<Block> blocks() {
        if (study.configurations().isEmpty()) {
            return List.of();
        }
        Stream<Row> rows = study.configurations().stream().map(this::row);
        Integer retained = study.retained();
        Stream<Row> total = retained == null
                ? Stream.empty()
                : Stream.of(Row.total(
                        wording.text("venuestudy.retained"),
                        study.used().map(Configuration::name).orElse(""),
                        "",
                        "",
                        "",
                        wording.text("venuestudy.unit.PEOPLE", String.valueOf(retained))));
        return List.of(new Block.Table(
                wording.text("venuestudy.table.capacity"),
                List.of(
                        Column.text(words.field("configurations.name"), 4),
                        Column.text(wording.text("venuestudy.source.DENSITY"), 5),
                        Column.number(wording.text("venuestudy.source.EXITS"), 2),
                        Column.number(wording.text("venuestudy.source.COMMISSION"), 3),
                        Column.number(wording.text("venuestudy.source.OPERATOR"), 3),
                        Column.text(wording.text("venuestudy.strictest"), 4)),
                Stream.concat(rows, total).toList()));
    }

    private Row row(Configuration configuration) {
        CapacityLimits limits = CapacityLimits.of(configuration);
        return Row.of(
                        configuration.name(),
                        density(configuration, limits),
                        words.count(configuration.exits()),
                        words.count(configuration.commission()),
                        words.count(configuration.operator()),
                        limits.strictest()
                                .map(limit -> wording.text(
                                        "venuestudy.strictestOf",
                                        String.valueOf(limit.people()),
                                        wording.text(limit.source().labelKey())))
                                .orElse(""))
                .at("configurations/" + configuration.id());
    }

    /// The rule, what it comes to, and where it is read.
    private String density(Configuration configuration, CapacityLimits limits) {
        Optional<DensityRule> rule = StudyFigures.rule(configuration.rule());
        return rule.map(known -> Formats.joined(
                        "\n",
                        wording.text(known.labelKey()),
                        limits.of(Limit.Source.DENSITY)
                                .map(limit -> wording.text("venuestudy.unit.PEOPLE", String.valueOf(limit.people())))
                                .orElse(""),
                        wording.text("venuestudy.status." + known.status(), known.source())))
                .orElse("");
    }
}
