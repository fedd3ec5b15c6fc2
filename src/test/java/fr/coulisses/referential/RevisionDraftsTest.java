package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.Referential.CriterionType;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@CoulissesTest
class RevisionDraftsTest {

    private final TestSchool school;
    private final Referentials referentials;
    private final SheetImports imports;
    private final RevisionDrafts drafts;
    private final JdbcClient jdbc;
    private PersonSummary administrator;
    private Referential first;

    @Autowired
    RevisionDraftsTest(
            TestSchool school,
            Referentials referentials,
            SheetImports imports,
            RevisionDrafts drafts,
            JdbcClient jdbc) {
        this.school = school;
        this.referentials = referentials;
        this.imports = imports;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void loadASheet() {
        administrator = school.open(Role.ADMIN);
        first = TestSheets.copy(school, referentials, imports);
    }

    @Test
    void makesTheNextRevisionAndLeavesTheFirstAsItWas() {
        change(content -> {
            ArrayNode criteria = criteria(content, "C2.1");
            ((ObjectNode) criteria.get(0))
                    .put("text", "Le budget est équilibré")
                    .put("type", "OFFICIAL");
            criteria.remove(1);
            criteria.addObject().put("id", UUID.randomUUID().toString()).put("text", "Chaque ligne a sa source");
            ((ArrayNode) place(content, "C2.1").get("expectations")).removeAll();
            ((ArrayNode) place(content, "C2.1").get("kinds")).removeAll().add("diagnostic");
        });
        Referential next = school.as(administrator, () -> drafts.publish(first.code(), "Critères officiels reçus"));
        assertThat(next.revision()).isEqualTo(2);
        Competency before = first.competency("C2.1").orElseThrow();
        Competency after = next.competency("C2.1").orElseThrow();
        assertThat(after.criteria().getFirst())
                .isEqualTo(new Criterion("C2.1-K1", "Le budget est équilibré", CriterionType.OFFICIAL));
        assertThat(after.criteria().getLast().code())
                .isEqualTo("C2.1-K" + (before.criteria().size() + 1));
        assertThat(after.criteria()).extracting(Criterion::code).doesNotContain("C2.1-K2");
        assertThat(after.expectations()).isEmpty();
        assertThat(next.kindsFor("C2.1")).containsExactly("diagnostic");
        assertThat(next.competency("C1.1")).isEqualTo(first.competency("C1.1"));
        assertThat(school.as(administrator, () -> referentials.revision(first.code(), 1)))
                .isEqualTo(first);
        assertThat(school.as(administrator, () -> referentials.newest(first.code())))
                .isEqualTo(next);
        assertThat(school.as(administrator, () -> referentials.revisions(first.code())))
                .extracting(Revision::number, Revision::note, Revision::by)
                .first()
                .isEqualTo(
                        org.assertj.core.api.Assertions.tuple(2, "Critères officiels reçus", administrator.fullName()));
        assertThat(school.as(administrator, () -> drafts.of(first.code()))).isEmpty();
    }

    @Test
    void letsTwoAdministratorsWriteAtOnce() {
        JsonNode seen =
                school.as(administrator, () -> drafts.start(first.code())).content();
        ObjectNode mine = seen.deepCopy().asObject();
        ((ObjectNode) criteria(mine, "C1.1").get(0)).put("text", "De l’une");
        ObjectNode theirs = seen.deepCopy().asObject();
        ((ObjectNode) criteria(theirs, "C1.2").get(0)).put("text", "De l’autre");
        school.as(administrator, () -> drafts.save(first.code(), seen, mine));
        SavedRevision saved = school.as(school.open(Role.ADMIN), () -> drafts.save(first.code(), seen, theirs));
        assertThat(saved.conflicts()).isEmpty();
        assertThat(criteria(saved.draft().content(), "C1.1").get(0).get("text").asString())
                .isEqualTo("De l’une");
        assertThat(criteria(saved.draft().content(), "C1.2").get(0).get("text").asString())
                .isEqualTo("De l’autre");
    }

    @Test
    void refusesWhatIsTooLongEmptyUnchangedOrWithoutAReason() {
        school.as(administrator, () -> drafts.start(first.code()));
        refuses("referential.refused.unchanged", "Pour rien");
        refuses("referential.refused.note", " ");
        assertThatThrownBy(() -> change(
                        content -> ((ObjectNode) criteria(content, "C1.1").get(0)).put("text", "x".repeat(301))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.label()).isEqualTo("referential.refused.criterion.long"));
        change(content -> ((ObjectNode) criteria(content, "C1.1").get(0)).put("text", " "));
        refuses("referential.refused.criterion", "Un vide");
    }

    @Test
    void refusesToPublishOverARevisionThatCameMeanwhile() {
        change(content -> ((ObjectNode) criteria(content, "C1.1").get(0)).put("text", "Autrement"));
        school.as(administrator, () -> imports.store(first.content(), first.evidence(), "Une autre"));
        refuses("referential.refused.outrun", "Trop tard");
        school.as(administrator, () -> drafts.discard(first.code()));
        assertThat(school.as(administrator, () -> drafts.start(first.code()))
                        .base()
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void letsOnlyAdministratorsIn() {
        PersonSummary tutor = school.open(Role.TUTOR);
        assertThatThrownBy(() -> school.as(tutor, () -> drafts.start(first.code())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.as(tutor, () -> drafts.publish(first.code(), "Non")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void neverChangesWhatIsPublished() {
        assertThatThrownBy(() -> jdbc.sql("update referential set note = 'autre' where id = ?")
                        .param(first.id())
                        .update())
                .hasMessageContaining("never change");
    }

    @Test
    void findsTheMeansInSheetsOfEarlierReleases() {
        Referential shipped = school.as(administrator, () -> referentials.revision("RNCP39603", 1));
        assertThat(shipped.competency("C2.3").orElseThrow().expectations())
                .containsExactly("en utilisant des tableaux de suivi", "en effectuant des reporting réguliers");
        assertThat(shipped.competency("C4.5").orElseThrow().expectations())
                .contains("en effectuant des relances régulières");
        ObjectNode stored = (ObjectNode) tools.jackson.databind.json.JsonMapper.shared()
                .readTree(jdbc.sql("select content from referential where id = ?")
                        .param(shipped.id())
                        .query(String.class)
                        .single());
        stored.get("criteria").get("competencies").forEach(each -> ((ObjectNode) each).remove("expectations"));
        assertThat(ReferentialSheet.stored(stored.toString()).read(shipped.id(), 1, shipped.evidence()))
                .isEqualTo(shipped);
    }

    private void refuses(String label, String note) {
        assertThatThrownBy(() -> school.as(administrator, () -> drafts.publish(first.code(), note)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }

    private void change(Consumer<ObjectNode> how) {
        school.as(administrator, () -> {
            JsonNode seen = drafts.start(first.code()).content();
            ObjectNode mine = seen.deepCopy().asObject();
            how.accept(mine);
            drafts.save(first.code(), seen, mine);
        });
    }

    private static ArrayNode criteria(JsonNode content, String competency) {
        return (ArrayNode) place(content, competency).get("criteria");
    }

    private static JsonNode place(JsonNode content, String competency) {
        return content.at("/" + DraftedCriteria.place(competency));
    }
}
