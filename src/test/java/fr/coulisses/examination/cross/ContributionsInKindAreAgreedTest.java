package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.contracts.ContractState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsInKindAreAgreedTest {

    private static final BudgetLine VENUE = Dossiers.line(Section.EXPENSE, "861", Heading.IN_KIND, "Salle", "1800");
    private static final BudgetLine GIVEN =
            Dossiers.line(Section.INCOME, "871", Heading.IN_KIND, "Salle prêtée", "1800");
    private static final BudgetLine RADIO = Dossiers.line(Section.INCOME, "871", Heading.IN_KIND, "Radio", "1200");

    @Test
    void acceptsALineThatAContractNamesOnEitherSide() {
        assertThat(found(VENUE)).isEmpty();
        assertThat(found(GIVEN)).isEmpty();
    }

    @Test
    void warnsOfOneThatNothingProves() {
        assertThat(found(RADIO)).containsExactly("R-X-22.none « Salle »");
    }

    private static List<String> found(BudgetLine named) {
        ProjectRegisters registers = Dossiers.contract(
                ContractState.SIGNED, "{\"lines\": [{\"id\": \"l\", \"line\": \"" + named.id() + "\"}]}");
        return Dossiers.sentences(
                new ContributionsInKindAreAgreed().examine(Dossiers.with(List.of(VENUE, GIVEN, RADIO), registers)));
    }
}
