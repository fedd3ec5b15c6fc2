package fr.coulisses.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TicketDeviationTest {

    private static final BudgetLine FULL = new BudgetLine(
            UUID.randomUUID(),
            Entry.of(
                    Section.INCOME,
                    "7062",
                    Heading.TICKETING,
                    "Plein tarif",
                    new BigDecimal("200"),
                    "billet",
                    new BigDecimal("16")));

    /// 180 sold, 20 of them in advance for 14 €: 320 € by volume, 40 € by price.
    @Test
    void tellsVolumeFromPrice() {
        assertThat(TicketDeviation.of(budget(Basis.TTC), List.of(statement(160, "16"), statement(20, "14"))))
                .singleElement()
                .satisfies(deviation -> {
                    assertThat(deviation.sold()).isEqualTo(180);
                    assertThat(deviation.receipts()).isEqualTo(Money.of("2840.00"));
                    assertThat(deviation.explanation().volume()).isEqualTo(Money.of("-320.00"));
                    assertThat(deviation.explanation().price()).isEqualTo(Money.of("-40.00"));
                });
    }

    @Test
    void saysNothingBeforeTheFirstStatement() {
        assertThat(TicketDeviation.of(budget(Basis.TTC), List.of(SupportingDocument.EMPTY)))
                .isEmpty();
    }

    /// 100 at 16 € with 5.5 % in it are 1,516.59 € without.
    @Test
    void countsWithoutVatInABudgetWithoutVat() {
        assertThat(TicketDeviation.of(budget(Basis.HT), List.of(statement(100, "16, \"vatRate\": 5.5"))))
                .singleElement()
                .extracting(TicketDeviation::receipts)
                .isEqualTo(Money.of("1516.59"));
    }

    private static BudgetSheet budget(Basis basis) {
        return new BudgetSheet(basis, TicketPlan.USUAL, List.of(FULL), Map.of(), 0);
    }

    private static SupportingDocument statement(int sold, String price) {
        return JsonMapper.shared()
                .readValue(
                        "{\"kind\": \"TICKET_STATEMENT\", \"tickets\": [{\"id\": \"t\", \"line\": \"" + FULL.id()
                                + "\", \"sold\": " + sold + ", \"price\": " + price + "}]}",
                        SupportingDocument.class);
    }
}
