package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WorksHaveALegalStatusTest {

    private static final Entry<UsedWork, State> QUALIFIED = work(State.QUALIFIED, "PUBLIC_DOMAIN");
    private static final Entry<UsedWork, State> UNQUALIFIED = work(State.TO_QUALIFY, "UNQUALIFIED");
    private static final Entry<UsedWork, State> REPLACED = work(State.REPLACED, "PUBLIC_DOMAIN");

    private static Entry<UsedWork, State> work(State state, String status) {
        return Dossiers.entry(
                state,
                JsonMapper.shared().readValue("{\"qualification\": {\"status\": \"" + status + "\"}}", UsedWork.class));
    }

    private static Statement shown(String source, String name) {
        return new Statement(Statement.SHOWN_WORK, "works/" + name, source + " " + name);
    }

    private static List<SpottedFinding> found(Statement... statements) {
        return new WorksHaveALegalStatus()
                .examine(Dossiers.saying(
                        Dossiers.with(
                                List.of(),
                                new ProjectRegisters(
                                        List.of(), List.of(), List.of(), List.of(QUALIFIED, UNQUALIFIED, REPLACED))),
                        statements));
    }

    @Test
    void acceptsWhatIsQualifiedAndAProjectThatShowsNothing() {
        assertThat(found()).isEmpty();
        assertThat(found(shown(QUALIFIED.id().toString(), "1. Le port"))).isEmpty();
    }

    @Test
    void namesTheWorksThatHaveNoStatusOnce() {
        List<SpottedFinding> found = found(
                shown(QUALIFIED.id().toString(), "1. Le port"),
                shown("-", "2. La crue"),
                shown(UNQUALIFIED.id().toString(), "3. Reflets"),
                shown(REPLACED.id().toString(), "4. Le bac"));
        assertThat(Dossiers.sentences(found)).containsExactly("R-X-09.unqualified 2. La crue, 3. Reflets, 4. Le bac");
        assertThat(found.getFirst().finding().place()).isEqualTo("works");
    }
}
