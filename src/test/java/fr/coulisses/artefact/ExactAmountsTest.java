package fr.coulisses.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.NotFound;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An amount is the same decimal in a draft, in the database, in a version and in what is read back.
@CoulissesTest
class ExactAmountsTest {

    private static final List<String> AMOUNTS =
            List.of("1234.50", "0.30", "0.1", "0.2", "100", "100.00", "657.7560", "12345678901234.5678", "0.0000001");

    private final TestSchool school;
    private final JsonMapper json;
    private final Artefacts artefacts;
    private final Versions versions;
    private final TransactionTemplate transaction;

    @Autowired
    ExactAmountsTest(
            TestSchool school,
            JsonMapper json,
            ArtefactRepository rows,
            Projects projects,
            Parameters parameters,
            ProjectAccess access,
            RedThreads threads,
            JdbcClient jdbc,
            Clock clock,
            EntityManager database,
            TransactionTemplate transaction) {
        this.school = school;
        this.json = json;
        Kinds kinds = new Kinds(List.of(new Tariff()));
        PictureRecords pictures = new PictureRecords(jdbc);
        this.artefacts = new Artefacts(
                rows,
                kinds,
                projects,
                parameters,
                access,
                threads,
                new DraftReading(json),
                pictures,
                json,
                clock,
                database,
                event -> {});
        this.versions = new Versions(
                jdbc, artefacts, kinds, projects, parameters, access, threads, pictures, json, clock, key -> {
                    throw new NotFound();
                });
        this.transaction = transaction;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234.50", "0.30", "100.00", "12345678901234567890.123456789"})
    void areReadWithEveryDecimalThatWasWritten(String amount) {
        assertThat(json.readTree(amount).decimalValue()).isEqualTo(new BigDecimal(amount));
        assertThat(json.readTree(amount).toString()).isEqualTo(amount);
        assertThat(json.writeValueAsString(json.readValue(amount, Object.class)))
                .isEqualTo(amount);
    }

    @Test
    void goThroughADraftAndAVersionWithoutAnyDifference() {
        Team team = school.team(ProjectSheet.titled("Au centime"));
        List<BigDecimal> exact = AMOUNTS.stream().map(BigDecimal::new).toList();
        school.as(
                team.student(),
                () -> transaction.executeWithoutResult(status -> {
                    UUID id =
                            artefacts.start(team.project(), "tariff", "Tarifs").id();
                    JsonNode base = artefacts.draft(id).content();
                    ObjectNode mine = (ObjectNode) base.deepCopy();
                    mine.set("amounts", json.valueToTree(exact));
                    SavedDraft saved = artefacts.save(id, base, mine);
                    assertThat(saved.conflicts()).isEmpty();
                    assertThat(artefacts.content(id, new Tariff()).amounts()).isEqualTo(exact);
                    ArtefactVersion version = versions.freeze(id, Map.of(), "");
                    assertThat(versions.content(versions.get(version.id()), new Tariff())
                                    .amounts())
                            .isEqualTo(exact);
                    assertThat(CanonicalJson.sha256(versions.get(version.id()).content()))
                            .isEqualTo(version.sha256());
                }));
    }

    record Prices(List<BigDecimal> amounts) {}

    /// A kind that holds nothing but amounts.
    private static final class Tariff implements ArtefactKind<Prices> {

        @Override
        public String key() {
            return "tariff";
        }

        @Override
        public Class<Prices> type() {
            return Prices.class;
        }

        @Override
        public Prices start(ProjectSheet project) {
            return new Prices(List.of());
        }

        @Override
        public List<Check<Prices>> checks() {
            return List.of();
        }

        @Override
        public Document document(Prices content, Wording wording) {
            return new Document("Tarifs", "", Locale.FRENCH, "", List.of());
        }
    }
}
