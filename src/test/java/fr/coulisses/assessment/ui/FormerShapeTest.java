package fr.coulisses.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.access.Visitor;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.CanonicalJson;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Versions are kept for years; a kind changes its shape meanwhile.
@CoulissesTest
class FormerShapeTest {

    private final School school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Versions versions;
    private final VersionReadings readings;
    private final JdbcClient jdbc;
    private UUID artefact;
    private String page = "";

    @LocalServerPort
    private int port;

    @Autowired
    FormerShapeTest(
            School school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Versions versions,
            VersionReadings readings,
            JdbcClient jdbc) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.versions = versions;
        this.readings = readings;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void submitABudget() {
        UUID project = school.projectWithFinancedBudget("Formes d’autrefois", "budget-concert.csv");
        artefact = school.as(School.INES, () -> {
            UUID started = artefacts
                    .start(project, "forecast-budget", "Budget d’autrefois")
                    .id();
            claims.intend(started, "C2.1", Commentary.of("J’ai construit les charges."));
            reviews.submit(started, Map.of(), "");
            return started;
        });
        page = "projets/" + project + "/livrables/" + artefact;
    }

    @Test
    void opensAVersionThatItsKindCannotReadAnyMore() throws IOException, InterruptedException {
        UUID version = submittedIn("{\"lines\": \"douze lignes\", \"motto\": \"Osons\"}");
        for (String reader : List.of(School.INES, School.CLAIRE)) {
            Visitor visitor = Visitor.of(port, reader);
            assertThat(visitor.get(page + "/versions/2")).isEqualTo(200);
            assertThat(visitor.get(page + "/v2.pdf")).isEqualTo(200);
            assertThat(visitor.get(page + "/v2.xlsx")).isEqualTo(404);
            assertThat(visitor.get(page + "/versions/2/depuis/1.pdf")).isEqualTo(200);
        }
        assertThat(Visitor.of(port, School.CLAIRE).get(ReviewAddress.of(version)))
                .isEqualTo(200);
        assertThat(shown(version)).contains("douze lignes", "Osons");
    }

    @Test
    void keepsWhatTheKindKnowsNoMore() throws IOException, InterruptedException {
        UUID version = submittedIn("{\"motto\": \"Osons\"}");
        assertThat(shown(version)).containsExactly("Osons");
        assertThat(Visitor.of(port, School.INES).get(page + "/v2.xlsx")).isEqualTo(200);
    }

    @Test
    void saysNothingOfItOtherwise() {
        UUID version =
                school.as(School.INES, () -> versions.numbered(artefact, 1).id());
        assertThat(shown(version)).isEmpty();
    }

    /// The values of the last chapter, when it is the one of former fields.
    private List<String> shown(UUID version) {
        Document document = school.as(School.INES, () -> readings.document(versions.get(version), Locale.FRENCH));
        int chapter = document.blocks().indexOf(new Block.Heading(1, "Ce que contient encore cette version"));
        return chapter < 0
                ? List.of()
                : ((Block.Fields) document.blocks().get(chapter + 2))
                        .fields().stream().map(Block.Field::value).toList();
    }

    /// A second version as an earlier release would have kept it.
    private UUID submittedIn(String content) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into artefact_version (id, artefact_id, number, referential_id, content, project,
                            parameters, findings, note, sha256, submitted_by, submitted_at)
                        select ?, artefact_id, 2, referential_id, ?::jsonb, project, parameters, findings, note, ?,
                            submitted_by, submitted_at
                        from artefact_version where artefact_id = ?""")
                .params(id, content, CanonicalJson.sha256(JsonMapper.shared().readTree(content)), artefact)
                .update();
        jdbc.sql("""
                        insert into review (version_id, project_id, state)
                        select ?, project_id, 'SUBMITTED' from artefact where id = ?""").params(id, artefact).update();
        return id;
    }
}
