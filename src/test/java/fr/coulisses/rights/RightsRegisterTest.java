package fr.coulisses.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.register.SavedEntry;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A work in the register: what it cannot say, what its steps write, what a copy of the project begins with.
@CoulissesTest
class RightsRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static final String POSTER = """
            {"title": "Affiche", "repertoire": "IMAGE",
             "authors": [{"id": "a1", "name": "Maud Ferrand", "bornIn": 1988}],
             "usage": {"uses": ["PRINT"], "from": "2027-03-01"},
             "qualification": {"status": "PROTECTED"},
             "request": {"society": "DIRECT", "organisation": "Maud Ferrand", "fee": 750.00, "mode": "FLAT"},
             "authorisations": [{"id": "g1", "clearance": "AUTHORS_OF_IMAGES", "uses": ["PRINT"], "signedOn": "2026-10-01"}],
             "people": [{"id": "p1", "name": "Lina", "agreedOn": "2026-10-01"}],
             "credit": {"line": "© Maud Ferrand", "checked": true},
             "journal": [{"id": "j1", "summary": "Accord de principe"}]}""";

    private final School school;
    private final Entries entries;
    private final Attachments attachments;
    private final RightsRegister register;
    private final Projects projects;
    private final JsonMapper json;
    private UUID project = new UUID(0, 0);

    @Autowired
    RightsRegisterTest(
            School school,
            Entries entries,
            Attachments attachments,
            RightsRegister register,
            Projects projects,
            JsonMapper json) {
        this.school = school;
        this.entries = entries;
        this.attachments = attachments;
        this.register = register;
        this.projects = projects;
        this.json = json;
    }

    @BeforeEach
    void start() {
        project = school.project("Droits");
    }

    @Test
    void loadsAnEmptyEntry() {
        assertThat(json.readValue("{}", UsedWork.class)).isEqualTo(UsedWork.EMPTY);
        assertThat(json.treeToValue(json.valueToTree(UsedWork.EMPTY), UsedWork.class))
                .isEqualTo(UsedWork.EMPTY);
    }

    @Test
    void followsARequestToTheSignedAuthorisation() {
        UUID id = add(POSTER);
        move(id, State.TO_QUALIFY, State.QUALIFIED, State.HOLDER_IDENTIFIED);
        Entry<UsedWork, State> asked = step(id, State.REQUESTED, DAY.plusDays(3));
        assertThat(asked.content().request().requestedOn()).isEqualTo(DAY.plusDays(3));
        step(id, State.REMINDED, DAY.plusDays(18));
        step(id, State.REMINDED, DAY.plusDays(33));
        step(id, State.QUOTED, DAY.plusDays(34));
        step(id, State.AGREED_IN_PRINCIPLE, DAY.plusDays(35));
        assertThatThrownBy(() -> step(id, State.SIGNED, DAY.plusDays(36)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rights.refused.proof");
        school.does(
                School.INES,
                () -> attachments.attach(
                        id, "authorisations/g1", "cession.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)));
        step(id, State.SIGNED, DAY.plusDays(36));
        Entry<UsedWork, State> paid = step(id, State.PAID, DAY.plusDays(40));
        assertThat(paid.content().request().paidOn()).isEqualTo(DAY.plusDays(40));
        assertThat(step(id, State.CLOSED, DAY.plusDays(40)).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void keepsADayThatSomebodyWroteAlready() {
        UUID id = add(POSTER.replace("\"society\"", "\"requestedOn\": \"2026-09-15\", \"society\""));
        move(id, State.TO_QUALIFY, State.QUALIFIED, State.HOLDER_IDENTIFIED);
        assertThat(step(id, State.REQUESTED, DAY).content().request().requestedOn())
                .isEqualTo("2026-09-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"request\": {\"fee\": -1}} | amount.fee",
                "{\"request\": {\"fee\": 10.005}} | amount.fee",
                "{\"usage\": {\"ticketPrice\": -0.01}} | amount.ticketPrice",
                "{\"usage\": {\"share\": 100.1}} | share",
                "{\"usage\": {\"from\": \"2027-04-24\", \"to\": \"2027-04-23\"}} | use",
                "{\"request\": {\"invoicedOn\": \"2027-04-24\", \"paidOn\": \"2027-04-23\"}} | payment",
                "{\"authorisations\": [{\"id\": \"g\", \"signedOn\": \"2027-04-24\", \"until\": \"2027-04-23\"}]} | authorisation",
                "{\"authors\": [{\"id\": \"a\", \"bornIn\": 1901, \"diedIn\": 1900}]} | life"
            })
    void refusesWhatCannotBe(String content, String sentence) {
        UUID id = add("{}");
        assertThatThrownBy(() -> save(id, content)).hasMessageContaining("rights.refused." + sentence);
        assertThat(get(id).content()).isEqualTo(UsedWork.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"request\": {\"fee\": 0}}",
                "{\"usage\": {\"share\": 100}}",
                "{\"usage\": {\"from\": \"2027-04-24\", \"to\": \"2027-04-24\"}}",
                "{\"authors\": [{\"id\": \"a\", \"bornIn\": 1901, \"diedIn\": 1901}]}"
            })
    void keepsWhatIsJustPossible(String content) {
        UUID id = add("{}");
        assertThat(save(id, content).conflicts()).isEmpty();
    }

    @Test
    void putsTogetherWhatTwoPeopleWriteIntoOneSection() {
        UUID id = add("{\"usage\": {\"support\": \"Affiche\"}}");
        school.as(
                School.INES,
                () -> entries.save(
                        id,
                        register,
                        whole("{\"usage\": {\"support\": \"Affiche\"}}"),
                        whole("{\"usage\": {\"support\": \"Affiche\", \"format\": \"A3\"}}")));
        SavedEntry saved = school.as(
                School.INES,
                () -> entries.save(
                        id,
                        register,
                        whole("{\"usage\": {\"support\": \"Affiche\"}}"),
                        whole("{\"usage\": {\"support\": \"Affiche et site\"}}")));
        assertThat(saved.conflicts()).isEmpty();
        assertThat(get(id).content().usage())
                .returns("Affiche et site", Usage::support)
                .returns("A3", Usage::format);
    }

    /// What was agreed on there was not agreed on here.
    @Test
    void beginsAnewInTheCopyOfAProject() {
        UUID id = add(POSTER);
        move(id, State.TO_QUALIFY, State.QUALIFIED, State.HOLDER_IDENTIFIED, State.REQUESTED);
        List<Entry<UsedWork, State>> copied = school.as(
                School.INES,
                () -> entries.all(projects.copy(project, "Une autre année").id(), register));
        assertThat(copied).singleElement().satisfies(entry -> {
            UsedWork work = entry.content();
            assertThat(entry.state()).isEqualTo(State.TO_IDENTIFY);
            assertThat(work.title()).isEqualTo("Affiche");
            assertThat(work.request().organisation()).isEqualTo("Maud Ferrand");
            assertThat(work.request().requestedOn()).isNull();
            assertThat(work.request().fee()).isNull();
            assertThat(work.usage().uses()).containsExactly(Use.PRINT);
            assertThat(work.usage().from()).isNull();
            assertThat(work.authorisations()).isEmpty();
            assertThat(work.people()).extracting(Person::agreedOn).containsOnlyNulls();
            assertThat(work.credit()).isEqualTo(new Credit("© Maud Ferrand", false));
            assertThat(work.journal()).isEmpty();
        });
    }

    private UUID add(String content) {
        return school.as(
                School.INES,
                () -> entries.add(project, register, json.readValue(content, UsedWork.class), State.TO_IDENTIFY)
                        .id());
    }

    private void move(UUID id, State... states) {
        for (State to : states) {
            step(id, to, DAY);
        }
    }

    private Entry<UsedWork, State> step(UUID id, State to, LocalDate on) {
        return school.as(School.INES, () -> entries.move(id, register, get(id).state(), to, on, ""));
    }

    private SavedEntry save(UUID id, String content) {
        return school.as(School.INES, () -> entries.save(id, register, whole("{}"), whole(content)));
    }

    /// What the form shows of a content that says only this much.
    private JsonNode whole(String content) {
        return json.valueToTree(json.readValue(content, UsedWork.class));
    }

    private Entry<UsedWork, State> get(UUID id) {
        return school.as(School.INES, () -> entries.get(id, register));
    }
}
