package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Entry;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GrantsAreThankedTest {

    private static final Statement PLAN = new Statement(Statement.NAMES_FUNDERS, "mentions", "");

    private static List<String> found(Entry<FundingRequest, FundingState> request, Statement... statements) {
        return Dossiers.sentences(new GrantsAreThanked()
                .examine(Dossiers.saying(
                        Dossiers.with(
                                List.of(), new ProjectRegisters(List.of(), List.of(request), List.of(), List.of())),
                        statements)));
    }

    private static Entry<FundingRequest, FundingState> request(FundingState state) {
        return Dossiers.entry(state, JsonMapper.shared().readValue("{\"funder\": \"Région\"}", FundingRequest.class));
    }

    @Test
    void acceptsAFunderThatThePlanNames() {
        Entry<FundingRequest, FundingState> granted = request(FundingState.GRANTED);
        assertThat(found(
                        granted,
                        PLAN,
                        new Statement(
                                Statement.FUNDER_MENTION,
                                "mentions/m",
                                granted.id().toString())))
                .isEmpty();
    }

    @Test
    void warnsOfEachThatItDoesNot() {
        assertThat(found(request(FundingState.GRANTED), PLAN))
                .containsExactly("R-X-10.unnamed Région Plan de communication");
        assertThat(found(request(FundingState.PARTLY_GRANTED), PLAN)).hasSize(1);
    }

    @Test
    void asksNothingBeforeTheAnswerNorWithoutAPlan() {
        assertThat(found(request(FundingState.UNDER_REVIEW), PLAN)).isEmpty();
        assertThat(found(request(FundingState.REFUSED), PLAN)).isEmpty();
        assertThat(found(request(FundingState.GRANTED))).isEmpty();
    }
}
