package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import java.util.ArrayList;
import java.util.List;

/// The deliverables under the steps they belong to.
record DeliverableTable(EvaluationPlan plan, PlanWords words) {

    List<Block> blocks() {
        if (plan.steps().isEmpty() && plan.deliverables().isEmpty()) {
            return List.of(new Block.Paragraph(words.wording().text("evaluationplan.toWrite"), "steps"));
        }
        List<Row> rows = new ArrayList<>();
        for (Step step : plan.steps()) {
            rows.add(Row.subtotal(words.name(step), "", words.day(step.endsOn()), "", "", "")
                    .at("steps/" + step.id()));
            List<Deliverable> deliverables = plan.deliverables(step);
            deliverables.forEach(deliverable -> rows.add(row(deliverable)));
            if (deliverables.isEmpty()) {
                rows.add(Row.of(words.wording().text("evaluationplan.noDeliverable"), "", "", "", "", ""));
            }
        }
        if (!plan.strays().isEmpty()) {
            rows.add(Row.subtotal(words.wording().text("evaluationplan.noStep"), "", "", "", "", ""));
            plan.strays().forEach(deliverable -> rows.add(row(deliverable)));
        }
        return List.of(new Block.Table(
                words.wording().text("evaluationplan.table.deliverables"),
                List.of(
                        Column.text(words.field("deliverables/title"), 6),
                        Column.text(words.field("deliverables/format"), 3),
                        Column.text(words.field("deliverables/dueOn"), 3),
                        Column.text(words.field("deliverables/deliveredOn"), 3),
                        Column.text(words.field("deliverables/acceptance"), 5),
                        Column.text(words.field("deliverables/validatedBy"), 3)),
                rows));
    }

    private Row row(Deliverable deliverable) {
        return Row.of(
                        deliverable.title().isBlank()
                                ? words.wording().text("evaluationplan.unnamed")
                                : deliverable.title(),
                        deliverable.format(),
                        words.day(deliverable.dueOn()),
                        delivered(deliverable),
                        deliverable.acceptance(),
                        deliverable.validatedBy())
                .at("deliverables/" + deliverable.id());
    }

    private String delivered(Deliverable deliverable) {
        return deliverable.lateness() > 0
                ? words.wording()
                        .text("evaluationplan.late", words.day(deliverable.deliveredOn()), deliverable.lateness())
                : words.day(deliverable.deliveredOn());
    }
}
