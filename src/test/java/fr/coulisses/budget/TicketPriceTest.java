package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketPriceTest {

    @Test
    void addsTheTaxToABudgetWithoutIt() {
        assertThat(prices(Basis.HT, "Entrées – plein tarif (5,50 € TTC)", "5.00", "10"))
                .extracting(TicketPrice::label, TicketPrice::price)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("plein tarif", Money.of("5.50")));
    }

    @Test
    void takesThePriceOfABudgetWithIt() {
        assertThat(prices(Basis.TTC, "Pass", "22.00", "5.5"))
                .extracting(TicketPrice::label, TicketPrice::price)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Pass", Money.of("22.00")));
    }

    @Test
    void knowsNoPriceOfWhatIsFree() {
        assertThat(prices(Basis.TTC, "Entrée libre", "0", "0")).isEmpty();
    }

    private static List<TicketPrice> prices(Basis basis, String label, String price, String vat) {
        Entry plain = Entry.of(
                Section.INCOME, "706", Heading.TICKETING, label, BigDecimal.TEN, "billet", new BigDecimal(price));
        Entry entry = new Entry(
                plain.section(),
                plain.account(),
                plain.heading(),
                plain.label(),
                plain.quantity(),
                plain.unit(),
                plain.unitPrice(),
                new BigDecimal(vat),
                plain.variability(),
                plain.due(),
                plain.certainty(),
                plain.funder(),
                plain.funderType(),
                plain.scheme());
        return TicketPrice.of(new BudgetSheet(
                basis, TicketPlan.USUAL, List.of(new BudgetLine(UUID.randomUUID(), entry)), Map.of(), 0));
    }
}
