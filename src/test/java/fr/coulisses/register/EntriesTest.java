package fr.coulisses.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Several people write into the entries of a register, and each step is taken once.
@CoulissesTest
class EntriesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final School school;
    private final Entries entries;
    private final Attachments attachments;
    private final FundingRegister funding;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private UUID project = new UUID(0, 0);

    @Autowired
    EntriesTest(
            School school,
            Entries entries,
            Attachments attachments,
            FundingRegister funding,
            JsonMapper json,
            JdbcClient jdbc) {
        this.school = school;
        this.entries = entries;
        this.attachments = attachments;
        this.funding = funding;
        this.json = json;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        project = school.project("Registres");
    }

    @Test
    void keepsWhatTwoPeopleWroteInDifferentFields() {
        UUID id = add("{\"funder\": \"Ville\"}");
        save(id, "{\"funder\": \"Ville\"}", "{\"funder\": \"Ville\", \"scheme\": \"Aide aux projets\"}");
        SavedEntry saved = save(id, "{\"funder\": \"Ville\"}", "{\"funder\": \"Ville de Rivemont\"}");
        assertThat(saved.conflicts()).isEmpty();
        assertThat(get(id).content().name()).isEqualTo("Ville de Rivemont – Aide aux projets");
    }

    @Test
    void showsTheSecondBothValuesOfOneField() {
        UUID id = add("{\"funder\": \"Ville\"}");
        save(id, "{\"funder\": \"Ville\"}", "{\"funder\": \"Mairie\"}");
        SavedEntry saved = save(id, "{\"funder\": \"Ville\"}", "{\"funder\": \"Commune\"}");
        assertThat(saved.conflicts()).hasSize(1);
        assertThat(saved.conflicts().getFirst().theirs().asString()).isEqualTo("Mairie");
        assertThat(get(id).content().funder()).isEqualTo("Mairie");
    }

    @Test
    void takesAStepOnceWhenTwoTakeItTogether() throws InterruptedException {
        UUID id = add("{\"funder\": \"Ville\", \"type\": \"REGION\"}");
        int done = 0;
        int refused = 0;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<Object> step =
                    () -> move(id, FundingState.PROSPECTING, FundingState.ELIGIBLE, DAY, "Chacun de son côté");
            for (Future<Object> future : both.invokeAll(List.of(step, step))) {
                try {
                    future.get();
                    done++;
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Refusal.class).hasMessageContaining("faster");
                    refused++;
                }
            }
        }
        assertThat(done).isEqualTo(1);
        assertThat(refused).isEqualTo(1);
        assertThat(school.as(School.INES, () -> entries.moves(id, funding))).hasSize(1);
    }

    @Test
    void takesNoStepThatTheCourseDoesNotKnow() {
        UUID id = add("{\"funder\": \"Ville\", \"type\": \"REGION\"}");
        assertThatThrownBy(() -> move(id, FundingState.PROSPECTING, FundingState.PAID, DAY, ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("register.refused.step");
        assertThat(get(id).state()).isEqualTo(FundingState.PROSPECTING);
    }

    @Test
    void takesNoStepOnADayToComeOrBeforeTheStepBefore() {
        UUID id = add("{\"funder\": \"Ville\", \"type\": \"REGION\"}");
        assertThatThrownBy(() -> move(
                        id,
                        FundingState.PROSPECTING,
                        FundingState.ELIGIBLE,
                        LocalDate.now().plusDays(2),
                        ""))
                .hasMessageContaining("register.refused.future");
        move(id, FundingState.PROSPECTING, FundingState.ELIGIBLE, DAY, "");
        assertThatThrownBy(() -> move(id, FundingState.ELIGIBLE, FundingState.PREPARING, DAY.minusDays(1), ""))
                .hasMessageContaining("register.refused.order");
        move(id, FundingState.ELIGIBLE, FundingState.PREPARING, DAY, "Le même jour");
        assertThat(get(id).stateOn()).isEqualTo(DAY);
    }

    @Test
    void lettingATutorReopenAStateThatWas() {
        UUID id = add("{\"funder\": \"Ville\", \"type\": \"REGION\"}");
        move(id, FundingState.PROSPECTING, FundingState.ELIGIBLE, DAY, "");
        move(id, FundingState.ELIGIBLE, FundingState.INELIGIBLE, DAY, "");
        school.as(
                School.CLAIRE,
                () -> entries.reopen(
                        id, funding, FundingState.INELIGIBLE, FundingState.ELIGIBLE, "Le règlement a changé."));
        assertThat(get(id).state()).isEqualTo(FundingState.ELIGIBLE);
        assertThatThrownBy(() -> school.as(
                        School.CLAIRE,
                        () -> entries.reopen(id, funding, FundingState.ELIGIBLE, FundingState.PAID, "Jamais vu")))
                .hasMessageContaining("register.refused.never");
        assertThat(school.as(School.INES, () -> entries.moves(id, funding))
                        .getFirst()
                        .note())
                .isEqualTo("Le règlement a changé.");
    }

    @Test
    void removesOnlyWhatNeverTookAStep() {
        UUID draft = add("{}");
        school.does(School.INES, () -> entries.remove(draft, funding));
        assertThat(school.as(School.INES, () -> entries.all(project, funding))).isEmpty();
        UUID moved = add("{\"funder\": \"Ville\", \"type\": \"REGION\"}");
        move(moved, FundingState.PROSPECTING, FundingState.ELIGIBLE, DAY, "");
        assertThatThrownBy(() -> school.does(School.INES, () -> entries.remove(moved, funding)))
                .hasMessageContaining("register.refused.remove");
    }

    @Test
    void aStepWritesItsDayWithIt() {
        UUID id = add("{\"funder\": \"Ville\", \"type\": \"FOUNDATION\", \"asked\": 100}");
        move(id, FundingState.PROSPECTING, FundingState.ELIGIBLE, DAY, "");
        move(id, FundingState.ELIGIBLE, FundingState.PREPARING, DAY, "");
        move(id, FundingState.PREPARING, FundingState.COMPLETE, DAY, "");
        move(id, FundingState.COMPLETE, FundingState.FILED, DAY.plusDays(3), "");
        assertThat(get(id).content().filedOn()).isEqualTo(DAY.plusDays(3));
    }

    /// With the application's own role, which owns everything it can reach.
    @Test
    void nobodyAltersAStep() {
        UUID id = add("{\"funder\": \"Ville\", \"type\": \"REGION\"}");
        move(id, FundingState.PROSPECTING, FundingState.ELIGIBLE, DAY, "Vrai");
        assertThatThrownBy(() -> jdbc.sql("update register_move set note = 'Faux' where entry_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from register_move where entry_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate register_move").update()).isInstanceOf(DataAccessException.class);
        assertThat(school.as(School.INES, () -> entries.moves(id, funding))
                        .getFirst()
                        .note())
                .isEqualTo("Vrai");
    }

    @Test
    void attachesOnlyWhatCanBeRead() {
        UUID id = add("{}");
        byte[] half = "%PDF-1.7 et puis rien".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> attach(id, "scan.pdf", half)).hasMessageContaining("register.refused.file.type");
        assertThatThrownBy(() -> attach(id, "scan.exe", half)).hasMessageContaining("register.refused.file.type");
        assertThatThrownBy(() -> attach(id, "scan.pdf", new byte[Attachments.MOST_BYTES + 1]))
                .hasMessageContaining("register.refused.file.size");
        attach(id, "scan.pdf", "%PDF-1.7 %%EOF\n".getBytes(StandardCharsets.UTF_8));
        List<Attachment> files = school.as(School.INES, () -> attachments.of(id));
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().place()).isEqualTo("documents/d1");
        assertThat(files.getFirst().sha256()).hasSize(64);
    }

    @Test
    void refusesAnAmountThatIsNone() {
        UUID id = add("{}");
        assertThatThrownBy(() -> save(id, "{}", "{\"asked\": -1}"))
                .hasMessageContaining("funding.refused.amount.asked");
        assertThatThrownBy(() -> save(id, "{}", "{\"asked\": 10.005}"))
                .hasMessageContaining("funding.refused.amount.asked");
        save(id, "{}", "{\"asked\": 10.05}");
        assertThat(get(id).content().asked()).isEqualByComparingTo("10.05");
    }

    private void attach(UUID id, String name, byte[] content) {
        school.does(School.INES, () -> attachments.attach(id, "documents/d1", name, content));
    }

    private UUID add(String content) {
        return school.as(
                School.INES,
                () -> entries.add(
                                project,
                                funding,
                                json.readValue(content, FundingRequest.class),
                                FundingState.PROSPECTING)
                        .id());
    }

    private SavedEntry save(UUID id, String base, String mine) {
        return school.as(School.INES, () -> entries.save(id, funding, whole(base), whole(mine)));
    }

    /// What the form shows of a content that says only this much.
    private JsonNode whole(String content) {
        return json.valueToTree(json.readValue(content, FundingRequest.class));
    }

    private Entry<FundingRequest, FundingState> move(
            UUID id, FundingState from, FundingState to, LocalDate on, String note) {
        return school.as(School.INES, () -> entries.move(id, funding, from, to, on, note));
    }

    private Entry<FundingRequest, FundingState> get(UUID id) {
        return school.as(School.INES, () -> entries.get(id, funding));
    }
}
