package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.ContractState;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoMorePerformancesAreAgreedTest {

    @Test
    void acceptsAsManyAsTheProjectSays() {
        assertThat(found(ContractState.SIGNED, 4)).isEmpty();
        assertThat(found(ContractState.CANCELLED, 5)).isEmpty();
    }

    @Test
    void refusesMore() {
        assertThat(Dossiers.sentences(found(ContractState.DRAFT, 5))).containsExactly("R-X-14.more 5 4");
        assertThat(found(ContractState.DRAFT, 5))
                .extracting(found -> found.finding().severity())
                .containsExactly(Severity.BLOCKING);
    }

    private static List<SpottedFinding> found(ContractState state, int performances) {
        return new NoMorePerformancesAreAgreed()
                .examine(Dossiers.with(
                        List.of(),
                        Dossiers.contract(
                                state,
                                "{\"type\": \"CESSION\", \"dates\": {\"performances\": " + performances + "}}")));
    }
}
