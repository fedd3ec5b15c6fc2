package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.kinds.actionplan.Action.Employment;
import fr.coulisses.kinds.actionplan.Action.Member;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people that all actions ask for, by how they work.
record TeamTable(ActionPlan plan, Wording wording) {

    /// Nothing when no action asks for anybody.
    List<Block> blocks() {
        PlanWords words = new PlanWords(plan, wording);
        List<Row> rows = Arrays.stream(Employment.values())
                .filter(employment -> members(employment).findAny().isPresent())
                .map(employment -> Row.of(
                        words.named("employment", employment),
                        members(employment)
                                .map(Member::function)
                                .filter(function -> !function.isBlank())
                                .distinct()
                                .collect(Collectors.joining(", ")),
                        words.number(
                                members(employment).map(Member::allHours).reduce(BigDecimal.ZERO, BigDecimal::add))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        wording.text("actionplan.table.team"),
                        List.of(
                                Column.text(words.field("actions.people.employment"), 3),
                                Column.text(words.field("actions.people.function"), 8),
                                Column.number(wording.text("actionplan.allHours"), 2)),
                        rows));
    }

    private Stream<Member> members(Employment employment) {
        return plan.pursued().stream()
                .flatMap(action -> action.people().stream())
                .filter(member -> member.employment() == employment);
    }
}
