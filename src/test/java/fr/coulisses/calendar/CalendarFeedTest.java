package fr.coulisses.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.ClosedLink;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.LinkSecret;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoulissesTest
class CalendarFeedTest {

    private final TestSchool school;
    private final CalendarLinks links;
    private final CalendarFeed feed;
    private final Cohorts cohorts;
    private final People people;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final JdbcClient jdbc;
    private final String address = "192.0.2." + UUID.randomUUID();
    private Team team;
    private UUID due;

    @LocalServerPort
    private int port;

    @Autowired
    CalendarFeedTest(
            TestSchool school,
            CalendarLinks links,
            CalendarFeed feed,
            Cohorts cohorts,
            People people,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            JdbcClient jdbc) {
        this.school = school;
        this.links = links;
        this.feed = feed;
        this.cohorts = cohorts;
        this.people = people;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void setADate() {
        team = school.teamWithBudget("budget-concert.csv");
        String cohort = "Promotion " + UUID.randomUUID();
        school.asAdministrator(() -> {
            cohorts.join(cohort, team.student().id());
            cohorts.join(cohort, team.fellow().id());
            return true;
        });
        due = UUID.randomUUID();
        jdbc.sql("""
                        insert into due_date (id, cohort_id, kind, due_on)
                        select ?, id, 'diagnostic', '2027-03-01' from cohort where name = ?""").params(due, cohort).update();
        jdbc.sql("insert into due_extension (due_date_id, person_id, due_on, reason, given_by) values (?, ?, ?, ?, ?)")
                .params(
                        due,
                        team.fellow().id(),
                        LocalDate.of(2027, 3, 8),
                        "Maladie",
                        team.tutor().id())
                .update();
        jdbc.sql("update project set starts_on = '2027-06-01', ends_on = '2027-06-03' where id = ?")
                .param(team.project())
                .update();
    }

    @Test
    void showsAStudentTheirOwnDatesAndThoseOfTheirProjects() {
        String mine = read(team.student());
        assertThat(mine)
                .contains("UID:due-" + due + "@coulisses")
                .contains("DTSTART;VALUE=DATE:20270301")
                .contains("SUMMARY:Début\u00a0: Nuits de la halle")
                .contains("DTSTART;VALUE=DATE:20270601")
                .contains("DTSTART;VALUE=DATE:20270603");
        assertThat(read(team.fellow()))
                .as("who has longer")
                .contains("DTSTART;VALUE=DATE:20270308")
                .doesNotContain("20270301");
    }

    @Test
    void showsATutorWhatIsExpectedAndWhatWaits() {
        UUID version = school.as(team.student(), () -> {
            UUID artefact =
                    artefacts.start(team.project(), "forecast-budget", "Budget").id();
            claims.intend(artefact, "C2.1", Commentary.of("Mon travail."));
            return reviews.submit(artefact, Map.of(), "").id();
        });
        assertThat(read(team.tutor()))
                .contains("SUMMARY:Dépôts attendus\u00a0: Diagnostic")
                .contains("UID:review-" + version + "@coulisses")
                .contains("SUMMARY:À relire\u00a0: Budget\\, version 1");
        assertThat(read(team.jury())).contains("Nuits de la halle").doesNotContain("UID:due-", "UID:review-");
    }

    @Test
    void opensNothingOnceRenewedRevokedOrClosed() {
        String first = school.as(team.student(), links::make);
        String second = school.as(team.student(), links::make);
        closed(first);
        feed.read(second, address);
        assertThat(school.as(team.student(), links::mine).orElseThrow().readAt())
                .isNotNull();
        school.as(team.student(), links::revoke);
        closed(second);
        assertThat(school.as(team.student(), links::mine)).isEmpty();
        String third = school.as(team.student(), links::make);
        school.asAdministrator(() -> {
            people.close(team.student().id());
            return true;
        });
        closed(third);
    }

    @Test
    void keepsTheHashOfALinkAndNotTheLink() {
        String secret = school.as(team.student(), links::make);
        assertThat(jdbc.sql("select secret_hash from calendar_link where person_id = ?")
                        .param(team.student().id())
                        .query(String.class)
                        .single())
                .isEqualTo(LinkSecret.hash(secret));
    }

    @Test
    void answersAProgramThatHasItAlreadyWithNothingAndAWrongLinkWithNotFound() throws Exception {
        String secret = school.as(team.student(), links::make);
        HttpResponse<String> first = get(secret, "");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("private");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = get(secret, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> wrong = get("inconnu", "");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).isEmpty();
    }

    private HttpResponse<String> get(String secret, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/calendrier/" + secret + ".ics"));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private String read(PersonSummary person) {
        String secret = school.as(person, links::make);
        return feed.read(secret, address).replace("\r\n ", "");
    }

    private void closed(String secret) {
        assertThatThrownBy(() -> feed.read(secret, address)).isInstanceOf(ClosedLink.class);
    }
}
