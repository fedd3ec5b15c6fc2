package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The environmental impact item by item in kilograms of CO₂ equivalent, and the factors it was counted with.
record EmissionTables(DemandStudy study, Wording wording) {

    List<Block> blocks() {
        if (study.emissions().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(items());
        if (!study.factors().isEmpty()) {
            blocks.add(factors());
        }
        if (study.factors().stream().anyMatch(factor -> !factor.verified())) {
            blocks.add(new Block.Paragraph(wording.text("demandstudy.factors.note")));
        }
        return blocks;
    }

    private Block.Table items() {
        List<Row> rows = new ArrayList<>();
        study.emissions().forEach(item -> rows.add(row(item)));
        rows.add(Row.total(
                wording.text("demandstudy.emissions.total"), "", "", "", wording.decimal(study.kilograms()), ""));
        return new Block.Table(
                wording.text("demandstudy.table.emissions"),
                List.of(
                        Column.text(wording.text("demandstudy.field.emissions.post"), 3),
                        Column.text(wording.text("demandstudy.field.emissions.what"), 4),
                        Column.number(wording.text("demandstudy.field.emissions.quantity"), 3),
                        Column.text(wording.text("demandstudy.factor"), 3),
                        Column.number(wording.text("demandstudy.kilograms"), 2),
                        Column.text(wording.text("demandstudy.field.emissions.reduction"), 5)),
                rows);
    }

    private Row row(Emission item) {
        Emission.Post post = item.post();
        BigDecimal quantity = item.quantity();
        return Row.of(
                        post == null ? "" : wording.text("demandstudy.post." + post),
                        item.what(),
                        quantity == null ? "" : (wording.decimal(quantity) + " " + item.unit()).strip(),
                        factor(item),
                        study.kilograms(item).map(wording::decimal).orElse(""),
                        item.reduction())
                .at("emissions/" + item.id());
    }

    private String factor(Emission item) {
        BigDecimal own = item.ownFactor();
        if (own != null) {
            return wording.text("demandstudy.factor.own", wording.decimal(own), item.ownSource());
        }
        Optional<Factor> registered = study.registered(item);
        return registered
                .map(factor -> value(factor) + " (" + factor.id() + ")")
                .orElse("");
    }

    private String value(Factor factor) {
        BigDecimal value = factor.value();
        return value == null ? "" : wording.decimal(value) + " " + factor.unit();
    }

    private Block.Table factors() {
        return new Block.Table(
                wording.text("demandstudy.table.factors"),
                List.of(
                        Column.text(wording.text("demandstudy.rows.factors"), 4),
                        Column.text(wording.text("demandstudy.field.factors.value"), 3),
                        Column.text(wording.text("demandstudy.field.factors.source"), 4),
                        Column.text(wording.text("demandstudy.field.factors.verified"), 2)),
                study.factors().stream()
                        .map(factor -> Row.of(
                                        factor.name() + " (" + factor.id() + ")",
                                        value(factor),
                                        factor.source(),
                                        wording.text(factor.verified() ? "artefact.yes" : "artefact.no"))
                                .at("factors/" + factor.id()))
                        .toList());
    }
}
