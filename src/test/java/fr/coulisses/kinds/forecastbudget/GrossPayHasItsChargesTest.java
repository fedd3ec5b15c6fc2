package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrossPayHasItsChargesTest {

    private static final BudgetLine MUSICIANS =
            expense("641", Heading.ARTISTIC, "Salaires bruts – 4 musiciens", "4", "cachet", "180");
    private static final BudgetLine STAGE_HAND =
            expense("641", Heading.TECHNICAL, "Salaire brut – régie son", "4", "jour", "190");

    @Test
    void acceptsChargesOfTheSameSchemeAndChargesOfAll() {
        BudgetLine artists = expense("645", Heading.ARTISTIC, "Charges patronales artistes", "374.40");
        BudgetLine technicians = expense("645", Heading.TECHNICAL, "Charges techniciens", "471.20");
        BudgetLine all = expense("6451", Heading.ADMINISTRATION, "Cotisations sociales", "845.60");
        assertThat(examine(MUSICIANS, STAGE_HAND, artists, technicians)).isEmpty();
        assertThat(examine(MUSICIANS, STAGE_HAND, all)).isEmpty();
    }

    @Test
    void refusesPayWithoutChargesAndSaysHowMuch() {
        assertThat(examine(MUSICIANS, STAGE_HAND)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.place()).isEqualTo("lines/" + MUSICIANS.id() + "/ACCOUNT");
            assertThat(finding.arguments()).containsExactly("Salaires bruts – 4 musiciens", "amount:1480.00");
        });
    }

    @Test
    void refusesChargesOfAnotherSchemeOnly() {
        BudgetLine artists = expense("645", Heading.ARTISTIC, "Charges patronales artistes", "374.40");
        BudgetLine authors =
                expense("645", Heading.COMMUNICATION, "Contribution diffuseur artistes-auteurs (1,1 %)", "13.75");
        assertThat(examine(MUSICIANS, STAGE_HAND, artists, authors))
                .extracting(Finding::place)
                .containsExactly("lines/" + STAGE_HAND.id() + "/ACCOUNT");
    }

    @Test
    void asksNoneForPayThatHoldsThem() {
        assertThat(examine(expense("641", Heading.ARTISTIC, "Cachets GUSO, charges comprises", "1100")))
                .isEmpty();
    }

    private static List<Finding> examine(BudgetLine... lines) {
        return findings(new GrossPayHasItsCharges(), budget(lines), project(ProjectType.OTHER));
    }
}
