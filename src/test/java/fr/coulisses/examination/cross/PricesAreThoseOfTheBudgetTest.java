package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class PricesAreThoseOfTheBudgetTest {

    private static final BudgetLine TICKET =
            Dossiers.line(Section.INCOME, "706", Heading.TICKETING, "Billetterie – plein tarif", "16.00");

    @Test
    void acceptsAPriceOfTheBudgetToTheCent() {
        assertThat(found(List.of(TICKET), "16.00")).isEmpty();
        assertThat(found(List.of(TICKET), "16.01")).containsExactly("R-X-13.other amount:16.01");
    }

    @Test
    void asksNothingOfABudgetThatSellsNoTickets() {
        assertThat(found(List.of(), "12.00")).isEmpty();
    }

    private static List<String> found(List<BudgetLine> lines, String price) {
        return Dossiers.sentences(new PricesAreThoseOfTheBudget()
                .examine(Dossiers.saying(
                        Dossiers.with(lines, ProjectRegisters.NONE),
                        new Statement(Statement.TICKET_PRICE, "lead", price))));
    }
}
