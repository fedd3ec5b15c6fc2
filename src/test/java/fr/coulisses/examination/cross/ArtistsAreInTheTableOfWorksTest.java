package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.contracts.Contracts;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void warnsOfWhoIsNotInTheProgrammeThatThePressIsTold() {
        String work = "{'title': 'Répertoire d’Orso'}";
        assertThat(found(work, State.REQUESTED, "2027-07-16 20:30 ORSO")).isEmpty();
        assertThat(found(work, State.REQUESTED, "2027-07-16 20:30 Les Lueurs"))
                .containsExactly("R-X-08.unannounced Orso");
    }

    private static List<String> found(String work, State state, String... announced) {
        UsedWork used = JsonMapper.shared().readValue(work.replace('\'', '"'), UsedWork.class);
        return Dossiers.sentences(new ArtistsAreInTheTableOfWorks()
                .examine(Dossiers.saying(
                        Dossiers.with(
                                List.of(),
                                new ProjectRegisters(
                                        List.of(),
                                        List.of(),
                                        List.of(Dossiers.entry(
                                                ContractState.SIGNED,
                                                Contracts.of("{\"type\": \"CESSION\", \"artists\": \"Orso (trio)\"}"))),
                                        List.of(Dossiers.entry(state, used)))),
                        Stream.of(announced)
                                .map(show -> new Statement(Statement.ANNOUNCED_SHOW, "programme/s", show))
                                .toArray(Statement[]::new))));
    }
}
