package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The budget has 1,000 € for communication, and a commission that is not compared.
class CommunicationCostsWhatIsBudgetedTest {

    private static final List<BudgetLine> BUDGET = List.of(
            Dossiers.line(Section.EXPENSE, "623", Heading.COMMUNICATION, "Impression", "1000"),
            Dossiers.line(Section.EXPENSE, "6222", Heading.COMMUNICATION, "Billetterie en ligne", "300"),
            Dossiers.line(Section.EXPENSE, "628", Heading.COMMUNICATION, "Commission de la plateforme (8 %)", "100"),
            Dossiers.line(Section.EXPENSE, "645", Heading.COMMUNICATION, "Contribution diffuseur (1,1 %)", "11"),
            Dossiers.line(Section.EXPENSE, "606", Heading.PRODUCTION, "Fournitures", "50"));

    private static List<String> costing(String... euros) {
        return Dossiers.sentences(new CommunicationCostsWhatIsBudgeted()
                .examine(Dossiers.saying(
                        Dossiers.with(BUDGET, ProjectRegisters.NONE),
                        Stream.of(euros)
                                .map(amount -> new Statement(Statement.COMMUNICATION_COST, "actions", amount))
                                .toArray(Statement[]::new))));
    }

    @Test
    void acceptsOnePercentMoreOrLess() {
        assertThat(costing("1000.00")).isEmpty();
        assertThat(costing("990.00")).isEmpty();
        assertThat(costing("1010.00")).isEmpty();
    }

    @Test
    void warnsOfACentBeyond() {
        assertThat(costing("989.99")).hasSize(1);
        assertThat(costing("1010.01"))
                .singleElement()
                .satisfies(said -> assertThat(said).startsWith("R-X-04.differs"));
    }

    @Test
    void addsUpSeveralPlansAndSaysNothingWithoutAny() {
        assertThat(costing("600.00", "400.00")).isEmpty();
        assertThat(costing()).isEmpty();
    }
}
