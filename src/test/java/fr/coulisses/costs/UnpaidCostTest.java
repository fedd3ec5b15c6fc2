package fr.coulisses.costs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Column;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import org.junit.jupiter.api.Test;

class UnpaidCostTest {

    @Test
    void becomesAChargeOfOnePiece() {
        assertThat(cost("Location d’un praticable", "120.50").line()).satisfies(line -> {
            assertThat(line.section()).isEqualTo(Section.EXPENSE);
            assertThat(line.inKind()).isFalse();
            assertThat(line.cells())
                    .containsEntry(Column.ACCOUNT, "613")
                    .containsEntry(Column.HEADING, "TECHNIQUE")
                    .containsEntry(Column.LABEL, "Location d’un praticable")
                    .containsEntry(Column.QUANTITY, "1")
                    .containsEntry(Column.UNIT_PRICE, "120,50");
        });
    }

    @Test
    void isCalledByItsFirstLineAsLongAsTheRegisterTakesIt() {
        assertThat(cost("  Un praticable\net son transport", "1").title()).isEqualTo("Un praticable");
        assertThat(cost("a".repeat(160), "1").title()).isEqualTo("a".repeat(160));
        assertThat(cost("a".repeat(161), "1").title()).isEqualTo("a".repeat(159) + "…");
    }

    private static UnpaidCost cost(String label, String euros) {
        return new UnpaidCost("adjustments/a", label, Money.of(euros), "613", Heading.TECHNICAL);
    }
}
