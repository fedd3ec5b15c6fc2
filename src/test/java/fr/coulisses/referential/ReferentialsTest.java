package fr.coulisses.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.coulisses.CoulissesTest;
import fr.coulisses.TestDatabase;
import fr.coulisses.TestSchool;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.platform.EmbeddedPostgres;
import fr.coulisses.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@CoulissesTest
class ReferentialsTest {

    private static final String CODE = "RNCP39603";

    private final TestSchool school;
    private final Referentials referentials;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private PersonSummary student;
    private Referential sheet;

    @Autowired
    ReferentialsTest(TestSchool school, Referentials referentials, JdbcClient jdbc, TransactionTemplate transaction) {
        this.school = school;
        this.referentials = referentials;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void openTheSheet() {
        student = school.open(Role.STUDENT);
        sheet = school.as(student, () -> referentials.revision(CODE, 1));
    }

    @Test
    void holdsTheFourBlocksWithTheirCompetencies() {
        Map<String, Integer> sizes = new TreeMap<>();
        sheet.blocks()
                .forEach(block ->
                        sizes.put(block.shortCode(), block.competencies().size()));
        assertThat(sizes).isEqualTo(Map.of("BC01", 6, "BC02", 5, "BC03", 5, "BC04", 6));
        assertThat(sheet.competencies()).hasSize(22);
        assertThat(sheet.blocks())
                .allSatisfy(block -> assertThat(block.modalities()).isNotEmpty());
    }

    @Test
    void holdsTheTwentyOneActivitiesOfCompetenciesThatExist() {
        assertThat(sheet.activities()).hasSize(21);
        assertThat(sheet.activities())
                .allSatisfy(activity -> assertThat(activity.competencies())
                        .allSatisfy(code -> assertThat(sheet.competency(code)).isPresent()));
    }

    /// One hash over code and statement of all competencies, line by line, as the official sheet has them.
    @Test
    void repeatsTheOfficialStatementsToTheLetter() throws Exception {
        String statements = sheet.competencies()
                .map(competency -> competency.code() + " " + competency.statement())
                .collect(Collectors.joining("\n"));
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(statements.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("86e302fd7ff9aed8b59b917c1ffc4e0ee4eb3b3f3daf22799da848a9a4ed9e80");
    }

    @Test
    void agreesWithTheSheetBesideTheRepository() throws Exception {
        Path official = Path.of("..", "shared", "data", "referential", "rncp39603.json");
        assumeTrue(Files.exists(official), "The official sheet is not beside the repository: nothing to compare with");
        JsonNode file = JsonMapper.shared().readTree(Files.readString(official));
        Map<String, String> statements = new TreeMap<>();
        file.get("blocks")
                .forEach(block -> block.get("competencies")
                        .forEach(competency -> statements.put(
                                competency.get("code").asString(),
                                competency.get("statement").asString())));
        assertThat(sheet.competencies()
                        .collect(Collectors.toMap(Referential.Competency::code, Referential.Competency::statement)))
                .isEqualTo(statements);
        Map<String, String> activities = new TreeMap<>();
        file.get("activities")
                .forEach(activity -> activities.put(
                        activity.get("code").asString(), activity.get("text").asString()));
        assertThat(sheet.activities().stream()
                        .collect(Collectors.toMap(Referential.Activity::code, Referential.Activity::text)))
                .isEqualTo(activities);
    }

    @Test
    void givesEveryCompetencyCriteriaThatSayTheyAreDerived() {
        assertThat(sheet.competencies()).allSatisfy(competency -> {
            assertThat(competency.criteria()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(competency.criteria()).allSatisfy(criterion -> {
                assertThat(criterion.code()).startsWith(competency.code() + "-K");
                assertThat(criterion.type()).isEqualTo(Referential.CriterionType.DERIVED);
            });
        });
    }

    @Test
    void expiresTheDayAfterTheLastDayOfItsRegistration() {
        assertThat(sheet.expiresOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(sheet.isExpiredOn(LocalDate.of(2026, 9, 30))).isFalse();
        assertThat(sheet.isExpiredOn(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(sheet.isExpiredOn(LocalDate.of(2026, 10, 2))).isTrue();
        assertThat(sheet.replaces()).isEqualTo("RNCP37040");
    }

    @Test
    void saysWhichKindsCanEvidenceACompetency() {
        assertThat(sheet.evidencedBy("forecast-budget"))
                .extracting(Referential.Competency::code)
                .containsExactly("C2.1");
        assertThat(sheet.kindsFor("C2.1")).contains("forecast-budget");
        assertThat(sheet.evidencedBy("no-such-kind")).isEmpty();
    }

    @Test
    void letsRevisionsAndSheetsLiveSideBySide() {
        school.as(
                student,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    UUID next = load(CODE, 2);
                    UUID other = load("RNCP99999", 1);
                    assertThat(referentials.newest(CODE).id()).isEqualTo(next);
                    assertThat(referentials.revision(CODE, 1)).isEqualTo(sheet);
                    assertThat(referentials.get(sheet.id())).isEqualTo(sheet);
                    assertThat(referentials.all())
                            .filteredOn(each -> List.of("RNCP99999", CODE).contains(each.code()))
                            .extracting(Referential::id)
                            .containsExactly(other, next, sheet.id());
                }));
    }

    @Test
    void refusesASecondSheetUnderTheSameRevision() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    load(CODE, 1);
                }))
                .hasMessageContaining("referential_code_revision_key");
    }

    @Test
    void isReadByEverybodyWithAnAccountAndNobodyElse() {
        for (Role role : List.of(Role.TUTOR, Role.JURY)) {
            assertThat(school.as(school.open(role), () -> referentials.newest(CODE))
                            .code())
                    .isEqualTo(CODE);
        }
        assertThatThrownBy(() -> referentials.newest(CODE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> referentials.get(sheet.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.as(student, () -> referentials.newest("RNCP00000")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.as(student, () -> referentials.get(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readsAllSheetsOverOneConnection(@Autowired CurrentPerson currentPerson) {
        EmbeddedPostgres database = TestDatabase.running();
        HikariConfig one = new HikariConfig();
        one.setJdbcUrl(database.jdbcUrl());
        one.setUsername(database.username());
        one.setPassword(database.password());
        one.setMaximumPoolSize(1);
        one.setConnectionTimeout(1000);
        try (HikariDataSource pool = new HikariDataSource(one)) {
            Referentials fresh = new Referentials(JdbcClient.create(pool), currentPerson);
            assertThat(school.as(student, fresh::all)).contains(sheet);
        }
    }

    /// The same sheet once more, as a school would load its next revision.
    private UUID load(String code, int revision) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into referential (id, code, revision, title, expires_on, content, sha256)
                        select ?, ?, ?, title, null, content, sha256 from referential where id = ?""").params(id, code, revision, sheet.id()).update();
        return id;
    }
}
