package fr.coulisses.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.TestSchool;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// Everybody finds what they may open, by its words, and nothing else.
@CoulissesTest
class SearchTest {

    private final Search search;
    private final TestSchool school;
    private final Artefacts artefacts;
    private final Projects projects;
    private final Cohorts cohorts;
    private final Claims claims;
    private final Reviews reviews;
    private final Contacts contacts;
    private final Entries entries;
    private final FundingRegister funding;
    private final JsonMapper json;
    private final CountedStatements statements;

    @Autowired
    SearchTest(
            Search search,
            TestSchool school,
            Artefacts artefacts,
            Projects projects,
            Cohorts cohorts,
            Claims claims,
            Reviews reviews,
            Contacts contacts,
            Entries entries,
            FundingRegister funding,
            JsonMapper json,
            CountedStatements statements) {
        this.search = search;
        this.school = school;
        this.artefacts = artefacts;
        this.projects = projects;
        this.cohorts = cohorts;
        this.claims = claims;
        this.reviews = reviews;
        this.contacts = contacts;
        this.entries = entries;
        this.funding = funding;
        this.json = json;
        this.statements = statements;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "éphémère",
                "EPHEMERE",
                "ephemere atelier",
                "l'atelier",
                "l’atelier éphé",
                "d'œuvre",
                "oeuvre",
                "hemer",
                "Mise en œuvre : l’atelier",
                "  œuvre --- éphémère !  "
            })
    void findsATitleByItsWordsHoweverTheyAreTyped(String typed) {
        TestSchool.Team team = school.team(ProjectSheet.titled("Titre lambda"));
        start(team, "diagnostic", "Mise en œuvre de l’atelier éphémère d’œuvres");
        assertThat(titles(team.student(), typed)).containsExactly("Mise en œuvre de l’atelier éphémère d’œuvres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "'", "« »", "atelier introuvable"})
    void findsNothingForSignsAndForAWordThatIsMissing(String typed) {
        TestSchool.Team team = school.team(ProjectSheet.titled("Atelier"));
        assertThat(find(team.student(), typed)).isEmpty();
    }

    @Test
    void showsWhatBeginsWithTheWordsBeforeWhatHoldsThem() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Ordre"));
        start(team, "diagnostic", "Aquafortiste au théâtre");
        start(team, "diagnostic", "Le fortin");
        start(team, "diagnostic", "Forteresse");
        assertThat(titles(team.student(), "fort"))
                .containsExactly("Forteresse", "Le fortin", "Aquafortiste au théâtre");
    }

    @Test
    void findsABudgetByWhatItIsInBothLanguages() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Sans titre parlant"));
        start(team, "forecast-budget", "Ce que coûte la fête");
        for (String typed : List.of("budget", "prévisionnel fête", "forecast", "budget coute")) {
            assertThat(titles(team.student(), typed)).as(typed).containsExactly("Ce que coûte la fête");
        }
    }

    @Test
    void showsTheWorkOfATeamToItsTutorAndToAdministratorsOnly() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Chorale xylophone"));
        start(team, "diagnostic", "Diagnostic xylophone");
        List<String> all = List.of("Chorale xylophone", "Diagnostic xylophone");
        assertThat(titles(team.fellow(), "xylophone")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(titles(team.tutor(), "xylophone")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(school.asAdministrator(() -> search.find("xylophone", 9)))
                .extracting(Found::title)
                .containsExactlyInAnyOrderElementsOf(all);
        for (Role role : List.of(Role.STUDENT, Role.TUTOR, Role.JURY)) {
            assertThat(find(school.open(role), "xylophone"))
                    .as("another " + role)
                    .isEmpty();
        }
    }

    @Test
    void showsAJuryWhatWasSubmitted() {
        TestSchool.Team team = school.teamWithBudget("budget-concert.csv");
        start(team, "diagnostic", "Esquisse marimba");
        UUID budget = start(team, "forecast-budget", "Chiffrage marimba");
        assertThat(titles(team.jury(), "marimba")).isEmpty();
        school.as(team.student(), () -> {
            claims.intend(budget, "C2.1", Commentary.of("Mon travail."));
            reviews.submit(budget, Map.of(), "");
        });
        assertThat(titles(team.jury(), "marimba")).containsExactly("Chiffrage marimba");
        assertThat(school.as(team.jury(), () -> search.recent(9)))
                .extracting(Found::title)
                .containsExactly("Nuits de la halle", "Chiffrage marimba");
    }

    @Test
    void forgetsAProjectThatSomebodyLeft() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Ocarina"));
        assertThat(titles(team.fellow(), "ocarina")).containsExactly("Ocarina");
        school.as(
                team.student(),
                () -> projects.release(team.project(), team.fellow().id()));
        assertThat(titles(team.fellow(), "ocarina")).isEmpty();
    }

    @Test
    void findsPeopleOfOnesProjectsAndCohorts() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Gens"));
        PersonSummary stranger = school.open(Role.STUDENT);
        PersonSummary classmate = school.open(Role.STUDENT);
        school.asAdministrator(() -> {
            cohorts.join("Promotion Ocarina", team.student().id());
            cohorts.join("Promotion Ocarina", classmate.id());
            return true;
        });
        assertThat(find(team.student(), team.tutor().fullName()))
                .singleElement()
                .isInstanceOfSatisfying(Found.Person.class, person -> {
                    assertThat(person.projectId()).isEqualTo(team.project());
                    assertThat(person.project()).isEqualTo("Gens");
                });
        assertThat(find(team.student(), classmate.fullName()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Person.class,
                        person -> assertThat(person.projectId()).isNull());
        assertThat(find(team.student(), stranger.fullName())).isEmpty();
        assertThat(titles(team.tutor(), team.fellow().fullName()))
                .containsExactly(team.fellow().fullName());
        assertThat(find(team.tutor(), classmate.fullName())).isEmpty();
        assertThat(school.asAdministrator(() -> search.find(stranger.fullName(), 9)))
                .extracting(Found::title)
                .contains(stranger.fullName());
    }

    @Test
    void findsContactsForThoseWhoFollowTheWorkOnly() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Répertoire"));
        school.as(
                team.student(),
                () -> contacts.add(
                        team.project(),
                        ContactSheet.named("Théâtre Zygomatique")
                                .with(ContactField.CONTACT_PERSON, "Ursule Wagnéria")));
        for (PersonSummary person : List.of(team.fellow(), team.tutor())) {
            for (String typed : List.of("zygomatique theatre", "wagneria")) {
                assertThat(find(person, typed)).singleElement().isInstanceOfSatisfying(Found.Contact.class, contact -> {
                    assertThat(contact.title()).isEqualTo("Théâtre Zygomatique");
                    assertThat(contact.person()).isEqualTo("Ursule Wagnéria");
                    assertThat(contact.projectId()).isEqualTo(team.project());
                });
            }
        }
        assertThat(school.asAdministrator(() -> search.find("zygomatique", 9)))
                .extracting(Found::title)
                .containsExactly("Théâtre Zygomatique");
        assertThat(find(team.jury(), "zygomatique")).isEmpty();
        assertThat(find(school.open(Role.STUDENT), "zygomatique")).isEmpty();
    }

    @Test
    void findsTheEntriesOfRegistersForThoseWhoFollowTheWorkOnly() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Demandes"));
        FundingRequest request = json.readValue(
                "{\"funder\": \"Fondation Zéphyrine\", \"scheme\": \"Aide aux éclaireurs\"}", FundingRequest.class);
        school.as(team.student(), () -> entries.add(team.project(), funding, request, FundingState.PROSPECTING));
        for (PersonSummary person : List.of(team.fellow(), team.tutor())) {
            assertThat(find(person, "zephyrine eclaireurs"))
                    .singleElement()
                    .isInstanceOfSatisfying(Found.Entry.class, entry -> {
                        assertThat(entry.title()).isEqualTo("Fondation Zéphyrine – Aide aux éclaireurs");
                        assertThat(entry.register()).isEqualTo("funding");
                        assertThat(entry.projectId()).isEqualTo(team.project());
                    });
        }
        assertThat(school.asAdministrator(() -> search.find("zephyrine", 9))).hasSize(1);
        assertThat(find(team.jury(), "zephyrine")).isEmpty();
        assertThat(find(school.open(Role.STUDENT), "zephyrine")).isEmpty();
    }

    @Test
    void findsCompetenciesByCodeAndStatement() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Compétences"));
        assertThat(find(team.student(), "c2.1")).first().isInstanceOfSatisfying(Found.Competency.class, competency -> {
            assertThat(competency.code()).isEqualTo("C2.1");
            assertThat(competency.sheet()).isEqualTo("RNCP39603");
        });
        assertThat(find(team.tutor(), "budget")).anyMatch(Found.Competency.class::isInstance);
        assertThat(find(school.open(Role.STUDENT), "c2.1"))
                .as("without a project")
                .isEmpty();
    }

    @Test
    void asksAtMostFourStatementsForAnybody() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Comptage"));
        for (PersonSummary person : List.of(team.student(), team.tutor(), team.jury())) {
            find(person, "c2 budget atelier");
            statements.reset();
            find(person, "c2 budget atelier");
            assertThat(statements.sent()).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void answersALongTextWithoutAFuss() {
        TestSchool.Team team = school.team(ProjectSheet.titled("Long"));
        assertThat(find(team.student(), "très long ".repeat(500))).isEmpty();
    }

    private UUID start(TestSchool.Team team, String kind, String title) {
        return school.as(
                team.student(),
                () -> artefacts.start(team.project(), kind, title).id());
    }

    private List<Found> find(PersonSummary person, String typed) {
        return school.as(person, () -> search.find(typed, 9));
    }

    /// Without competencies, which hold many words.
    private List<String> titles(PersonSummary person, String typed) {
        return find(person, typed).stream()
                .filter(found -> !(found instanceof Found.Competency))
                .map(Found::title)
                .toList();
    }
}
