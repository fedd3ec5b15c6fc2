package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.of;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// What a plan makes of its budget lines, and they of it.
class PlanShiftsTest {

    private static final String SHARED = "{'goals': [], 'lines': [{'id': 'l', 'label': 'Impression', 'compared': true,"
            + " 'amount': {'euros': 100.00}}], 'actions': [{'id': 'a', 'cost': 60, 'line': 'l'},"
            + " {'id': 'b', 'cost': 60.5, 'line': 'l'}, {'id': 'c', 'cost': 9, 'line': 'l', 'status': 'CANCELLED'}]}";

    @Test
    void sendsWhatTheActionsOfALineCost() {
        assertThat(LineShift.of(of("'cost': 80, 'line': 'l'")))
                .containsExactly(new LineShift("l", "623 – Impression", Money.of("100.00"), Money.of("80.00")));
        assertThat(LineShift.of(Plans.plan(SHARED)))
                .containsExactly(new LineShift("l", "Impression", Money.of("100.00"), Money.of("120.50")));
        assertThat(LineShift.of(of("'cost': 0, 'line': 'l'")))
                .extracting(LineShift::becomes)
                .containsExactly(Money.ZERO);
    }

    @Test
    void sendsNothingWhereTheyAgreeOrNothingIsPlanned() {
        assertThat(LineShift.of(of("'cost': 100.00, 'line': 'l'"))).isEmpty();
        assertThat(LineShift.of(of("'cost': 80"))).isEmpty();
        assertThat(LineShift.of(of("'line': 'l'"))).isEmpty();
        assertThat(LineShift.of(Plans.plan(SHARED.replace("true", "false")))).isEmpty();
    }

    @Test
    void takesTheAmountOfALineForTheOneActionThatNamesIt() {
        assertThat(CostShift.of(of("'title': 'Affiche', 'cost': 80, 'line': 'l'")))
                .containsExactly(new CostShift("a", "Affiche", BigDecimal.valueOf(80), Money.of("100.00")));
        assertThat(CostShift.of(of("'line': 'l'")))
                .extracting(CostShift::becomes)
                .containsExactly(Money.of("100.00"));
    }

    @Test
    void takesNothingWhereTheyAgreeOrShare() {
        assertThat(CostShift.of(of("'cost': 100, 'line': 'l'"))).isEmpty();
        assertThat(CostShift.of(of("'cost': 80"))).isEmpty();
        assertThat(CostShift.of(Plans.plan(SHARED))).isEmpty();
    }
}
