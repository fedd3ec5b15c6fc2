package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArtistsAreInTheTableOfWorksTest {

    @Test
    void acceptsWhoIsNamedInAWorkWhateverCapitalsAndBrackets() {
        assertThat(found("{'title': 'Répertoire d’ORSO'}", State.REQUESTED)).isEmpty();
        assertThat(found("{'title': 'Chansons', 'authors': [{'id': 'a', 'name': 'Orso'}]}", State.REQUESTED))
                .isEmpty();
        assertThat(found("{'title': 'Chansons', 'credit': {'line': 'Orso – paroles'}}", State.REQUESTED))
                .isEmpty();
    }

    @Test
    void warnsOfWhoHasNoWorkThereOrOneThatWasReplaced() {
        assertThat(found("{'title': 'Passerelles'}", State.REQUESTED)).containsExactly("R-X-08.noWork Orso");
        assertThat(found("{'title': 'Répertoire d’Orso'}", State.REPLACED)).hasSize(1);
    }

    private static List<String> found(String work, State state) {
        UsedWork used = JsonMapper.shared().readValue(work.replace('\'', '"'), UsedWork.class);
        return Dossiers.sentences(new ArtistsAreInTheTableOfWorks()
                .examine(Dossiers.with(
                        List.of(),
                        new ProjectRegisters(
                                List.of(),
                                List.of(),
                                List.of(Dossiers.entry(
                                        ContractState.SIGNED,
                                        Contracts.of("{\"type\": \"CESSION\", \"artists\": \"Orso (trio)\"}"))),
                                List.of(Dossiers.entry(state, used))))));
    }
}
