package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FundingIsAskedForTest {

    private static final BudgetLine REGION = Dossiers.line(Section.INCOME, "74", Heading.GRANTS, "Région", "2500");
    private static final BudgetLine TICKETS =
            Dossiers.line(Section.INCOME, "7062", Heading.TICKETING, "Plein tarif", "16");

    @Test
    void acceptsALineThatARequestNames() {
        assertThat(found(request(FundingState.PREPARING, REGION))).isEmpty();
    }

    @Test
    void warnsOfALineThatNobodyAskedForAndOfOneThatWasRefused() {
        assertThat(found(ProjectRegisters.NONE)).containsExactly("R-C2.1-17.unasked « Région »");
        assertThat(found(request(FundingState.REFUSED, REGION))).hasSize(1);
    }

    private static List<String> found(ProjectRegisters registers) {
        return Dossiers.sentences(new FundingIsAskedFor().examine(Dossiers.with(List.of(REGION, TICKETS), registers)));
    }

    private static ProjectRegisters request(FundingState state, BudgetLine line) {
        FundingRequest request =
                JsonMapper.shared().readValue("{\"lines\": [\"" + line.id() + "\"]}", FundingRequest.class);
        return new ProjectRegisters(List.of(), List.of(Dossiers.entry(state, request)), List.of(), List.of());
    }
}
