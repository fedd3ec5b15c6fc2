package fr.coulisses.kinds.forecastbudget.tools;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Basis;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every tax, right and price of the two worked budgets comes out of the simulators, with the figures of the register.
class WorkedFiguresTest {

    private static final JsonNode EXPECTED = JsonMapper.shared()
            .readTree(WorkedFiguresTest.class.getResourceAsStream("/budgets/expected-totals.json"))
            .get("files");
    private static final JsonNode CONCERT = EXPECTED.get("budget-concert.csv").get("tax_and_rights");
    private static final JsonNode EXHIBITION =
            EXPECTED.get("budget-exposition.csv").get("tax_and_rights");
    private static final ParameterSnapshot FIGURES = ParameterSnapshot.shipped(LocalDate.of(2027, 4, 23));

    @Test
    void taxesTheTicketsOfTheConcert() {
        assertThat(new Rated(number("5220"), FIGURES.decimal("P-TAXE-CNM")).amount())
                .isEqualTo(money(CONCERT, "taxe_cnm"));
    }

    @Test
    void countsTheRightsOfTheConcert() {
        assertThat(sacem("P-SACEM-CONCERT").base()).isEqualByComparingTo(value(CONCERT, "sacem_base"));
        assertThat(sacem("P-SACEM-CONCERT").withVat()).isEqualTo(money(CONCERT, "sacem"));
        assertThat(sacem("P-SACEM-GENERAL").withVat()).isEqualTo(money(CONCERT, "sacem_without_prior_declaration"));
    }

    @Test
    void losesTheReductionThatTheRegisterNamesWhenNobodyDeclares() {
        BigDecimal kept =
                BigDecimal.ONE.subtract(FIGURES.decimal("P-SACEM-REDUC").movePointLeft(2));
        assertThat(FIGURES.decimal("P-SACEM-GENERAL").multiply(kept))
                .isEqualByComparingTo(FIGURES.decimal("P-SACEM-CONCERT"));
    }

    @Test
    void neverGoesBelowTheLeastBase() {
        SacemRights rights = new SacemRights(
                number("500"), number("0"), number("50"), number("2000"), number("8.8"), number("0"), number("10"));
        assertThat(rights.base()).isEqualByComparingTo("2000");
        assertThat(rights.withVat()).isEqualTo(Money.of("193.60"));
    }

    @Test
    void countsTheDuesOfTheExhibition() {
        assertThat(new Rated(number("11800"), FIGURES.decimal("P-DIFFUSEUR")).amount())
                .isEqualTo(money(EXHIBITION, "contribution_diffuseur"));
        assertThat(new Rated(number("85000"), number("0.45")).amount()).isEqualTo(money(EXHIBITION, "insurance"));
        PresentationRight right = new PresentationRight(
                number("4"), FIGURES.decimal("P-EXPO-COLL"), number("4700"), FIGURES.decimal("P-EXPO-PCT"));
        assertThat(right.ofTicketing()).isEqualTo(money(EXHIBITION, "three_pct_of_ticketing"));
        assertThat(right.minimum()).isEqualTo(money(EXHIBITION, "recommended_minimum_group"));
        assertThat(right.recommended()).isEqualTo(right.minimum());
    }

    @Test
    void takesTheShareOfTheTicketsWhereItIsMoreThanTheMinimum() {
        PresentationRight right = new PresentationRight(number("1"), number("1000"), number("40000"), number("3"));
        assertThat(right.recommended()).isEqualTo(Money.of("1200"));
    }

    @Test
    void convertsEveryPriceOfTheExhibitionBothWays() {
        for (JsonNode price : EXPECTED.get("budget-exposition.csv").get("ttc_prices")) {
            BigDecimal rate = number(price.get("vat_pct").asString());
            Money before = Money.of(price.get("ht").asString());
            Money with = Money.of(price.get("ttc_stated").asString());
            assertThat(new TicketPrice(with.euros(), Basis.TTC, rate, BigDecimal.ONE).rounded())
                    .as(price.get("label").asString())
                    .isEqualTo(before);
            assertThat(new TicketPrice(before.euros(), Basis.HT, rate, BigDecimal.ONE).rounded())
                    .as(price.get("label").asString())
                    .isEqualTo(with);
        }
    }

    @Test
    void showsWhatRoundingThePriceOfACatalogueFirstCosts() {
        TicketPrice catalogue = new TicketPrice(number("15"), Basis.TTC, FIGURES.decimal("P-TVA-LIVRE"), number("120"));
        assertThat(catalogue.rounded()).isEqualTo(Money.of("14.22"));
        assertThat(catalogue.roundedTotal()).isEqualTo(Money.of("1706.40"));
        assertThat(catalogue.exactTotal()).isEqualTo(Money.of("1706.16"));
        assertThat(catalogue.roundingEffect()).isEqualTo(Money.of("0.24"));
        assertThat(Money.product(catalogue.quantity(), catalogue.unitPrice(Basis.HT)))
                .as("the line in the budget")
                .isEqualTo(catalogue.exactTotal());
    }

    @Test
    void roundsHalfACentUp() {
        assertThat(new TicketPrice(number("0.105"), Basis.HT, BigDecimal.ZERO, BigDecimal.ONE).exactTotal())
                .isEqualTo(Money.of("0.11"));
        assertThat(new Rated(number("0.10"), number("5")).amount()).isEqualTo(Money.of("0.01"));
    }

    @Test
    void countsTheChargesOfTheWorkedConcert() {
        EmployerCost artists = new EmployerCost(number("4"), number("180"), FIGURES.decimal("P-CHARGES-ARTISTE"));
        assertThat(artists.gross()).isEqualTo(Money.of("720.00"));
        assertThat(artists.contributions()).isEqualTo(Money.of("374.40"));
        assertThat(artists.cost()).isEqualTo(Money.of("1094.40"));
        assertThat(new EmployerCost(number("1"), number("2210"), FIGURES.decimal("P-CHARGES-TECH")).contributions())
                .isEqualTo(Money.of("1370.20"));
        assertThat(new EmployerCost(number("210"), number("16"), FIGURES.decimal("P-CHARGES-RG")).contributions())
                .isEqualTo(Money.of("1411.20"));
        assertThat(List.of(new EmployerCost(number("0"), number("180"), number("52")).cost()))
                .containsExactly(Money.ZERO);
    }

    private static SacemRights sacem(String rate) {
        return new SacemRights(
                number("5220"),
                number("3150"),
                FIGURES.decimal("P-SACEM-ANNEXES"),
                BigDecimal.ZERO,
                FIGURES.decimal(rate),
                BigDecimal.ZERO,
                FIGURES.decimal("P-SACEM-TVA"));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Money money(JsonNode family, String name) {
        return Money.of(value(family, name));
    }

    private static String value(JsonNode family, String name) {
        return family.get(name).get("value").asString();
    }
}
