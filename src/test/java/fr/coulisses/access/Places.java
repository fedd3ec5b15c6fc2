package fr.coulisses.access;

import fr.coulisses.School;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Photographs;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.assessment.guest.IssuedInvitation;
import fr.coulisses.assessment.guest.NewInvitation;
import fr.coulisses.assessment.remark.Remarks;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Quotes;
import fr.coulisses.calendar.CalendarLinks;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.notification.Notifications;
import fr.coulisses.project.Projects;
import fr.coulisses.referential.Referentials;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.rights.RightsRegister;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Makes the place of the access tests, once for a run.
@TestComponent
public class Places {

    private final School school;
    private final People people;
    private final Projects projects;
    private final Budgets budgets;
    private final Quotes quotes;
    private final Claims claims;
    private final Reviews reviews;
    private final Remarks remarks;
    private final Referentials referentials;
    private final Invitations invitations;
    private final Notifications notifications;
    private final CalendarLinks calendars;
    private final Cohorts cohorts;
    private final Entries entries;
    private final Attachments attachments;
    private final Pictures pictures;
    private final FundingRegister funding;
    private final RightsRegister rights;
    private final SignedContracts contracts;
    private final JdbcClient jdbc;
    private @Nullable Place made;

    Places(
            School school,
            People people,
            Projects projects,
            Budgets budgets,
            Quotes quotes,
            Claims claims,
            Reviews reviews,
            Referentials referentials,
            Remarks remarks,
            Invitations invitations,
            Notifications notifications,
            CalendarLinks calendars,
            Cohorts cohorts,
            Entries entries,
            Attachments attachments,
            Pictures pictures,
            FundingRegister funding,
            RightsRegister rights,
            SignedContracts contracts,
            JdbcClient jdbc) {
        this.remarks = remarks;
        this.school = school;
        this.people = people;
        this.projects = projects;
        this.budgets = budgets;
        this.quotes = quotes;
        this.claims = claims;
        this.reviews = reviews;
        this.referentials = referentials;
        this.invitations = invitations;
        this.notifications = notifications;
        this.calendars = calendars;
        this.cohorts = cohorts;
        this.entries = entries;
        this.attachments = attachments;
        this.pictures = pictures;
        this.funding = funding;
        this.rights = rights;
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    synchronized Place get() {
        Place place = made;
        if (place == null) {
            place = make();
            made = place;
        }
        return place;
    }

    private Place make() {
        school.does(School.ARIANE, () -> {
            people.open(new NewPerson(Actor.OTHER_TUTOR.email(), "Autre", "Tuteur", Role.TUTOR), "coulisses");
            people.open(new NewPerson(Actor.OTHER_JURY.email(), "Autre", "Jury", Role.JURY), "coulisses");
        });
        UUID project = school.projectWithFinancedBudget("Derrière les portes", "budget-concert.csv");
        school.invite(project, School.MARC);
        UUID artefact = school.artefact(project, "forecast-budget", "Budget derrière les portes");
        String picture = school.as(School.INES, () -> pictures.add(artefact, Photographs.file(40, 30, "jpeg")));
        school.writes(artefact, "{\"assumptions\": \"" + picture + "\"}");
        UUID waiting = school.as(School.INES, () -> {
            claims.intend(artefact, "C2.1", Commentary.of("Mon travail."));
            return reviews.submit(artefact, Map.of(), "").id();
        });
        UUID line = school.as(School.INES, () -> budgets.get(project))
                .lines()
                .getFirst()
                .id();
        UUID quote = school.as(School.INES, () -> {
            quotes.attach(project, line, "devis.pdf", "%PDF-1.7 un devis %%EOF".getBytes(StandardCharsets.UTF_8));
            return quotes.of(project, line).getFirst().id();
        });
        UUID request = school.as(School.INES, () -> {
            UUID entry = entries.add(project, funding).id();
            attachments.attach(
                    entry, "", "courrier.pdf", "%PDF-1.7 un courrier %%EOF".getBytes(StandardCharsets.UTF_8));
            return entry;
        });
        bringHistory(project);
        IssuedInvitation invitation = school.as(
                School.CLAIRE, () -> invitations.invite(waiting, new NewInvitation("Sacha Renard", "", 14, "")));
        return new Place(
                project,
                artefact,
                waiting,
                school.as(School.INES, () -> remarks.say(waiting, "", "Nous attendons un devis.")),
                line,
                quote,
                school.as(School.INES, () -> referentials.newest("RNCP39603")).id(),
                id(School.INES),
                id(School.THEO),
                id(School.CLAIRE),
                cohort(),
                invitation.id(),
                invitation.secret(),
                school.as(School.CLAIRE, () -> notifications.mine(false, 0, 100)).stream()
                        .filter(told -> told.subject().address().endsWith(waiting.toString()))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                request,
                school.as(School.INES, () -> entries.add(project, rights).id()),
                school.as(School.INES, () -> contracts.sent(project, line, null)),
                school.as(School.INES, () -> attachments.of(request)).getFirst().id(),
                picture,
                school.as(School.INES, calendars::make));
    }

    /// A version that came from elsewhere, as if the project had been opened from an archive.
    private void bringHistory(UUID project) {
        for (String name : List.of("version", "evaluation")) {
            try (InputStream file = Places.class.getResourceAsStream("imported-" + name + ".json")) {
                jdbc.sql("insert into imported_history (project_id, path, content) values (?, ?, ?)")
                        .params(
                                project,
                                "history/diagnostic-v1-5d0c9f0e-0000-4000-8000-00000000a001/" + name + ".json",
                                new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8))
                        .update();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private UUID cohort() {
        UUID ines = id(School.INES);
        return school.as(School.ARIANE, () -> {
            cohorts.join("Derrière les portes", ines);
            return cohorts.all().stream()
                    .filter(cohort -> cohort.name().equals("Derrière les portes"))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private UUID id(String email) {
        return school.as(School.ARIANE, () -> people.search(email, 0, 10)).stream()
                .filter(person -> person.email().equals(email))
                .map(PersonSummary::id)
                .findFirst()
                .orElseThrow();
    }
}
