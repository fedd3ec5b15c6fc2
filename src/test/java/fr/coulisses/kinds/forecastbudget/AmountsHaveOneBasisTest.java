package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.vat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsHaveOneBasisTest {

    private static final BudgetLine CESSION =
            vat(expense("604", Heading.ARTISTIC, "Cession (1 300,00 € HT)", "1371.50"), "5.5");

    @Test
    void acceptsALabelThatExplainsThePriceInTheOtherBasis() {
        assertThat(examine(Basis.TTC, CESSION)).isEmpty();
        assertThat(examine(Basis.HT, vat(expense("604", Heading.ARTISTIC, "Cession (1300 € HT)", "1300"), "5.5")))
                .isEmpty();
    }

    @Test
    void refusesAPriceThatItsLabelSaysToBeInTheOtherBasis() {
        BudgetLine typed = vat(expense("604", Heading.ARTISTIC, "Cession (1 300,00 € HT)", "1300"), "5.5");
        assertThat(examine(Basis.TTC, typed)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.place()).isEqualTo("lines/" + typed.id() + "/UNIT_PRICE");
        });
        BudgetLine ticket = vat(expense("604", Heading.ARTISTIC, "Décor, 5.50€ TTC", "5.5"), "20");
        assertThat(examine(Basis.HT, ticket)).hasSize(1);
    }

    @Test
    void saysNothingWhereBothBasesAreEqual() {
        assertThat(examine(Basis.TTC, expense("604", Heading.ARTISTIC, "LSF (325 € HT)", "325")))
                .isEmpty();
    }

    private static List<Finding> examine(Basis basis, BudgetLine line) {
        return findings(new AmountsHaveOneBasis(), budget(basis, line), project(ProjectType.OTHER));
    }
}
