package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.contracts.ContractState;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmployeesHaveAContractTest {

    private static final BudgetLine WAGE =
            Dossiers.line(Section.EXPENSE, "641", Heading.TECHNICAL, "Régie générale", "760");
    private static final BudgetLine HIRE =
            Dossiers.line(Section.EXPENSE, "613", Heading.TECHNICAL, "Sonorisation", "900");

    @Test
    void acceptsAWageThatAContractNamesWhileItIsNegotiated() {
        assertThat(found(ContractState.NEGOTIATING, WAGE)).isEmpty();
    }

    @Test
    void warnsOfAWageWithoutOneAndOfOneWhoseContractIsOver() {
        assertThat(found(ContractState.NEGOTIATING, HIRE)).containsExactly("R-X-15.none « Régie générale »");
        assertThat(found(ContractState.CANCELLED, WAGE)).hasSize(1);
    }

    private static List<String> found(ContractState state, BudgetLine named) {
        ProjectRegisters registers =
                Dossiers.contract(state, "{\"lines\": [{\"id\": \"l\", \"line\": \"" + named.id() + "\"}]}");
        return Dossiers.sentences(new EmployeesHaveAContract().examine(Dossiers.with(List.of(WAGE, HIRE), registers)));
    }
}
