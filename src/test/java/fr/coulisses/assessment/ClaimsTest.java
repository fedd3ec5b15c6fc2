package fr.coulisses.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoulissesTest
class ClaimsTest {

    private static final String COMPETENCY = "C2.1";

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Projects projects;
    private final JdbcClient jdbc;
    private Team team;
    private UUID budget;

    @Autowired
    ClaimsTest(
            TestSchool school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Projects projects,
            JdbcClient jdbc) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.projects = projects;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void writeABudget() {
        team = school.teamWithBudget("budget-concert.csv");
        budget = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), "forecast-budget", "Budget")
                        .id());
    }

    @Test
    void areEverybodysOwn() {
        intend(team.student(), COMPETENCY, "Les charges.");
        intend(team.fellow(), COMPETENCY, "Les produits.");
        intend(team.student(), COMPETENCY, "Les charges et la TVA.");
        assertThat(intended(team.tutor()))
                .extracting(
                        IntendedClaim::studentId, claim -> claim.commentary().did())
                .containsExactlyInAnyOrder(
                        tuple(team.student().id(), "Les charges et la TVA."),
                        tuple(team.fellow().id(), "Les produits."));
        school.as(team.fellow(), () -> claims.abandon(budget, COMPETENCY));
        assertThat(intended(team.student()))
                .extracting(IntendedClaim::studentId)
                .containsExactly(team.student().id());
    }

    @Test
    void areOfCompetenciesThatTheKindCanEvidence() {
        for (String competency : List.of("C2.2", "C4.6", "C9.9", "")) {
            refuses("assessment.refused.kind", () -> intend(team.student(), competency, ""));
        }
        assertThat(intended(team.student())).isEmpty();
    }

    @Test
    void haveACommentaryOf4000CharactersAtMost() {
        intend(team.student(), COMPETENCY, "x".repeat(4000));
        refuses("assessment.refused.commentary", () -> intend(team.student(), COMPETENCY, "x".repeat(4001)));
        assertThat(intended(team.student()).getFirst().commentary().did()).hasSize(4000);
    }

    @Test
    void keepTheOtherPartsWhenOneIsWritten() {
        intend(team.student(), COMPETENCY, "Les charges.");
        school.as(team.student(), () -> claims.write(budget, COMPETENCY, CommentaryPart.HOW, "Par devis."));
        school.as(team.student(), () -> claims.write(budget, COMPETENCY, CommentaryPart.SHOWS, "L’équilibre."));
        assertThat(intended(team.student()).getFirst().commentary())
                .isEqualTo(new Commentary("Les charges.", "Par devis.", "L’équilibre."));
    }

    @Test
    void pointToAPlaceOfTheDraftForEachCriterion() {
        intend(team.student(), COMPETENCY, "");
        school.as(team.student(), () -> {
            claims.address(budget, COMPETENCY, "C2.1-K1", "lines");
            claims.address(budget, COMPETENCY, "C2.1-K1", "assumptions");
            claims.address(budget, COMPETENCY, "C2.1-K2", "");
            claims.address(budget, COMPETENCY, "C2.1-K3", "");
            claims.unaddress(budget, COMPETENCY, "C2.1-K3");
        });
        assertThat(intended(team.student()).getFirst().criteria())
                .containsExactly(
                        new AddressedCriterion("C2.1-K1", "assumptions"), new AddressedCriterion("C2.1-K2", ""));
    }

    @Test
    void refuseACriterionOfAnotherCompetencyAndAPlaceThatIsNotThere() {
        intend(team.student(), COMPETENCY, "");
        for (String criterion : List.of("C1.2-K1", "C2.1-K99", "")) {
            refuses(
                    "assessment.refused.criterion",
                    () -> school.as(team.student(), () -> claims.address(budget, COMPETENCY, criterion, "")));
        }
        for (String place : List.of("lines/" + UUID.randomUUID(), "nulle/part", "x".repeat(400))) {
            refuses(
                    "assessment.refused.place",
                    () -> school.as(team.student(), () -> claims.address(budget, COMPETENCY, "C2.1-K1", place)));
        }
        assertThat(intended(team.student()).getFirst().criteria()).isEmpty();
    }

    @Test
    void haveCriteriaAndALevelOnlyWhereTheyAreMade() {
        refuses(
                "assessment.refused.notClaimed",
                () -> school.as(team.student(), () -> claims.address(budget, COMPETENCY, "C2.1-K1", "")));
        refuses(
                "assessment.refused.notClaimed",
                () -> school.as(team.student(), () -> claims.assess(budget, COMPETENCY, Level.ACQUIRED)));
    }

    @Test
    void areFrozenWithTheirCriteriaAndTheLevelTheStudentSeesThemselvesAt() {
        intend(team.student(), COMPETENCY, "Les charges.");
        school.as(team.student(), () -> {
            claims.address(budget, COMPETENCY, "C2.1-K5", "assumptions");
            claims.assess(budget, COMPETENCY, Level.IN_PROGRESS);
        });
        UUID version = school.as(
                team.student(), () -> reviews.submit(budget, Map.of(), "").id());
        school.as(team.student(), () -> {
            claims.unaddress(budget, COMPETENCY, "C2.1-K5");
            claims.assess(budget, COMPETENCY, null);
        });
        Claim claim =
                school.as(team.tutor(), () -> reviews.get(version)).claims().getFirst();
        assertThat(claim.criteria()).containsExactly(new AddressedCriterion("C2.1-K5", "assumptions"));
        assertThat(claim.selfLevel()).isEqualTo(Level.IN_PROGRESS);
        assertThat(intended(team.student()).getFirst().selfLevel()).isNull();
    }

    @Test
    void areMadeByStudentsOfTheTeamOnly() {
        PersonSummary stranger = school.team(ProjectSheet.titled("Ailleurs")).student();
        for (PersonSummary person : List.of(team.tutor(), team.jury(), stranger)) {
            assertThatThrownBy(() -> intend(person, COMPETENCY, "")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void areNotShownToAJuryBeforeTheyAreSubmitted() {
        assertThatThrownBy(() -> intended(team.jury())).isInstanceOf(NotFound.class);
    }

    @Test
    void endWithTheirStudentsPlaceInTheTeam() {
        intend(team.student(), COMPETENCY, "");
        intend(team.fellow(), COMPETENCY, "");
        school.as(
                team.student(),
                () -> projects.release(team.project(), team.fellow().id()));
        assertThat(intended(team.student()))
                .extracting(IntendedClaim::studentId)
                .containsExactly(team.student().id());
        UUID version = school.as(
                team.student(), () -> reviews.submit(budget, Map.of(), "").id());
        assertThat(school.as(team.tutor(), () -> reviews.get(version)).claims()).hasSize(1);
    }

    @Test
    void cannotExistWithoutAVersion() {
        UUID referential =
                school.as(team.student(), () -> projects.get(team.project()).referentialId());
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into claim (id, version_id, student_id, referential_id, competency_code,
                                    did) values (?, ?, ?, ?, ?, '')""")
                        .params(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                team.student().id(),
                                referential,
                                COMPETENCY)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("claim_version_id_fkey");
    }

    private void intend(PersonSummary student, String competency, String commentary) {
        school.as(student, () -> claims.intend(budget, competency, Commentary.of(commentary)));
    }

    private List<IntendedClaim> intended(PersonSummary person) {
        return school.as(person, () -> claims.intended(budget));
    }

    private static void refuses(String label, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }
}
