package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurchasesAreCountedWithVatTest {

    private static final BudgetLine PAINT = expense("606", Heading.TECHNICAL, "Peinture", "100");

    @Test
    void acceptsPurchasesWithVatOfAStructureThatOwesNone() {
        assertThat(examine(Basis.TTC, VatRegime.NOT_LIABLE)).isEmpty();
    }

    @Test
    void acceptsEitherBasisOfAStructureThatDeducts() {
        assertThat(examine(Basis.HT, VatRegime.LIABLE)).isEmpty();
        assertThat(examine(Basis.HT, VatRegime.PARTIAL)).isEmpty();
    }

    @Test
    void warnsWhenVatThatIsACostIsLeftOut() {
        assertThat(examine(Basis.HT, VatRegime.NOT_LIABLE))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    private static List<Finding> examine(Basis basis, VatRegime regime) {
        return findings(
                new PurchasesAreCountedWithVat(),
                budget(basis, PAINT),
                project(ProjectType.OTHER, regime, "", null, null));
    }
}
