package fr.coulisses.kinds.forecastbudget.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.Wording;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Money;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the simulators ask, answer and propose, in French.
class ToolsTest {

    private static final Labels LABELS = new Labels();

    @Test
    void proposesTheTwoLinesOfAnEmployment() {
        Answer answer = answer(tool("employer"), Map.of("gross", "180", "quantity", "4", "role", "4 musiciens"));
        assertThat(answer.lines())
                .extracting(Entry::account, Entry::amount)
                .containsExactly(tuple("641", Money.of("720.00")), tuple("645", Money.of("374.40")));
        assertThat(answer.lines().get(1).quantity()).isEqualByComparingTo("720");
        assertThat(answer.lines().get(1).unit()).isEqualTo("€ brut");
        assertThat(answer.lines().get(1).unitPrice()).isEqualByComparingTo("0.52");
        assertThat(answer.figures())
                .filteredOn(figure -> figure.code().equals("P-CHARGES-ARTISTE"))
                .extracting(ParameterValue::status)
                .containsExactly(ParameterStatus.TO_VERIFY);
        assertThat(answer.remarks()).isEmpty();
        assertThat(answer.facts().getFirst().text()).startsWith("Par le Guso");
    }

    @Test
    void saysThatARateIsNotThatOfTheRegisterAndKeepsItExact() {
        Answer answer = answer(tool("employer"), Map.of("gross", "1 000,00 €", "rate", "52,375"));
        assertThat(answer.remarks()).hasSize(1);
        assertThat(answer.lines().get(1).amount()).isEqualTo(Money.of("523.75"));
    }

    @Test
    void declaresByTheSituationOfTheEmployer() {
        assertThat(DeclarationRoute.of(Worker.ARTIST, false)).isEqualTo(DeclarationRoute.GUSO);
        assertThat(DeclarationRoute.of(Worker.TECHNICIAN, true)).isEqualTo(DeclarationRoute.DSN);
        for (Worker worker : Worker.values()) {
            for (boolean main : new boolean[] {true, false}) {
                assertThat(DeclarationRoute.of(worker, main)).isNotNull();
            }
        }
        assertThat(answer(tool("employer"), Map.of("worker", "BOUGHT_SHOW")).lines())
                .isEmpty();
    }

    @Test
    void putsTheContributionOfTheDistributorOnAnAuthorsFee() {
        Answer answer = answer(tool("employer"), Map.of("worker", "AUTHOR", "fee", "1250"));
        assertThat(answer.lines()).extracting(Entry::amount).containsExactly(Money.of("1250"), Money.of("13.75"));
    }

    @Test
    void putsPricesIntoTheBudgetInItsBasis() {
        Map<String, String> typed = Map.of("rate", "5,5", "price1", "15", "quantity1", "120", "label1", "Catalogue");
        Answer before = answer(tool("ticket", Basis.HT), typed);
        assertThat(before.lines().getFirst().label()).isEqualTo("Catalogue (15,00\u00a0€ TTC)");
        assertThat(before.lines().getFirst().amount()).isEqualTo(Money.of("1706.16"));
        assertThat(before.lines().getFirst().vatRate()).isEqualByComparingTo("5.5");
        assertThat(before.steps().toString()).contains("0,24\u00a0€");
        Answer with = answer(tool("ticket", Basis.TTC), typed);
        assertThat(with.lines().getFirst().amount()).isEqualTo(Money.of("1800.00"));
        assertThat(with.lines().getFirst().vatRate()).as("not liable to VAT").isEqualByComparingTo("0");
    }

    @Test
    void takesSeveralPricesAndSkipsEmptyRows() {
        Answer answer = answer(
                tool("ticket", Basis.HT),
                Map.of("price1", "16", "quantity1", "120", "price3", "11", "quantity3", "180"));
        assertThat(answer.lines()).hasSize(2);
        assertThat(answer.lines().get(1).label()).startsWith("Tarif 3");
    }

    @Test
    void proposesWhatTheBudgetAlreadySays() throws IOException {
        Tool dues = new DuesTool(situation(concert()));
        Inputs inputs = dues.inputs(Map.of("due", "sacem"));
        assertThat(inputs.text("ticketing")).isEqualTo("5220");
        assertThat(inputs.text("ancillary")).isEqualTo("3150");
        Answer answer = dues.answer(inputs);
        assertThat(answer.lines().getFirst().amount()).isEqualTo(Money.of("657.76"));
        assertThat(answer.lines().getFirst().unitPrice()).isEqualByComparingTo("0.0968");
        assertThat(dues.answer(dues.inputs(Map.of("due", "cnm")))
                        .lines()
                        .getFirst()
                        .amount())
                .isEqualTo(Money.of("182.70"));
    }

    @Test
    void countsRecordedMusicWithItsUpliftAndItsSecondRight() {
        Answer answer = answer(
                tool("dues"), Map.of("due", "sacem", "ticketing", "1000", "music", "recorded", "declared", "no"));
        assertThat(answer.lines()).extracting(Entry::amount).containsExactly(Money.of("89.38"), Money.of("151.25"));
        assertThat(answer.remarks()).hasSize(1);
    }

    @Test
    void addsATourThatPaysItselfOff() {
        Answer answer = answer(
                tool("touring", Basis.HT),
                Map.of("creation", "12000", "dates", "10", "artists", "800", "technicians", "300", "annexes", "300"));
        assertThat(answer.lines())
                .extracting(Entry::account)
                .containsExactly("641", "645", "641", "645", "6251", "681", "628", "706", "706");
        Money left = answer.lines().stream()
                .map(line -> line.section() == Section.INCOME ? line.amount() : Money.ZERO.minus(line.amount()))
                .reduce(Money.ZERO, Money::plus);
        assertThat(left).as("the margin of ten dates").isEqualTo(Money.of("1668.70"));
        assertThat(answer.figures()).extracting(ParameterValue::code).doesNotContain("P-TVA-BILLET-140");
    }

    @Test
    void explainsEveryKindOfEvent() {
        Tool fiscal = tool("fiscal");
        for (Field.Option kind : fiscal.fields().getFirst().options()) {
            assertThat(answer(fiscal, Map.of("kind", kind.value())).facts()).hasSize(5);
        }
        assertThat(answer(fiscal, Map.of("kind", "STAGE")).facts())
                .filteredOn(Answer.Fact::doubtful)
                .extracting(Answer.Fact::label)
                .containsExactly("Taxe");
    }

    @Test
    void namesTheFieldThatIsWrongAndTheRemedy() {
        assertThatThrownBy(() -> answer(tool("employer"), Map.of("gross", "beaucoup")))
                .isInstanceOfSatisfying(FieldRefused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("gross");
                    assertThat(refused.isMissing()).isFalse();
                    assertThat(LABELS.text(Locale.FRENCH, refused.label(), refused.arguments()))
                            .isEqualTo("Salaire brut par unité\u00a0: «\u00a0beaucoup\u00a0» n’est pas un nombre."
                                    + " Écrivez-le comme 1 250,50.");
                });
        assertThatThrownBy(() -> answer(tool("employer"), Map.of("gross", "180", "rate", "100,01")))
                .isInstanceOf(FieldRefused.class);
        assertThat(answer(tool("employer"), Map.of("gross", "180", "rate", "100"))
                        .lines())
                .hasSize(2);
        assertThatThrownBy(() -> answer(tool("touring"), Map.of("creation", "1", "dates", "2,5", "artists", "1")))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("dates"));
    }

    @Test
    void waitsForAFieldThatIsEmpty() {
        for (String key : List.of("employer", "ticket", "dues", "touring")) {
            Tool tool = tool(key);
            assertThatThrownBy(() -> answer(tool, Map.of()))
                    .as(key)
                    .isInstanceOfSatisfying(
                            FieldRefused.class,
                            refused -> assertThat(refused.isMissing()).isTrue());
        }
    }

    @Test
    void passesOverAChoiceThatDoesNotExist() {
        assertThat(tool("fiscal").inputs(Map.of("kind", "RODEO")).text("kind")).isEqualTo("CONCERT");
    }

    private static Answer answer(Tool tool, Map<String, String> typed) {
        return tool.answer(tool.inputs(typed));
    }

    private static Tool tool(String key) {
        return tool(key, Basis.TTC);
    }

    private static Tool tool(String key, Basis basis) {
        return Tool.all(situation(new BudgetSheet(basis, TicketPlan.USUAL, List.of(), Map.of(), 0))).stream()
                .filter(tool -> tool.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Situation situation(BudgetSheet sheet) {
        return new Situation(
                sheet,
                ParameterSnapshot.shipped(LocalDate.of(2027, 4, 23)),
                new Wording(LABELS, Locale.FRENCH, ProjectSheet.titled("Essai")));
    }

    private static BudgetSheet concert() throws IOException {
        try (InputStream csv = ToolsTest.class.getResourceAsStream("/demonstration/budget-concert.csv")) {
            List<BudgetLine> lines = BudgetCsv.read(csv.readAllBytes()).entries().stream()
                    .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                    .toList();
            return new BudgetSheet(Basis.TTC, TicketPlan.USUAL, lines, Map.of(), 0);
        }
    }
}
