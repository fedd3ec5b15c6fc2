package fr.coulisses;

import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.project.Projects;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Submitted and judged versions for tests.
@Component
public class Reviewed {

    public static final String COMPETENCY = "C2.1";

    private final TestSchool school;
    private final Projects projects;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;

    Reviewed(TestSchool school, Projects projects, Artefacts artefacts, Claims claims, Reviews reviews) {
        this.school = school;
        this.projects = projects;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
    }

    /// Another tutor of the team's project.
    public PersonSummary colleague(Team team) {
        PersonSummary colleague = school.open(Role.TUTOR);
        school.as(team.student(), () -> projects.invite(team.project(), colleague.id()));
        return colleague;
    }

    /// A budget of the team, not submitted yet.
    public UUID budget(Team team, String title) {
        return school.as(
                team.student(),
                () -> artefacts.start(team.project(), "forecast-budget", title).id());
    }

    /// Submits an artefact with a claim of the student.
    public UUID submit(Team team, UUID artefact) {
        return school.as(team.student(), () -> {
            claims.intend(artefact, COMPETENCY, Commentary.of("J’ai construit les charges."));
            return reviews.submit(artefact, Map.of(), "").id();
        });
    }

    public UUID submitted(Team team, String title) {
        return submit(team, budget(team, title));
    }

    public Review read(PersonSummary person, UUID version) {
        return school.as(person, () -> reviews.get(version));
    }

    public Review accept(PersonSummary tutor, UUID version) {
        return school.as(tutor, () -> {
            Review review = reviews.get(version);
            return reviews.decide(
                    version, Decision.ACCEPT, "Solide.", judgements(review, Level.ACQUIRED, ""), review.edition());
        });
    }

    public Review sendBack(PersonSummary tutor, UUID version) {
        return school.as(tutor, () -> {
            Review review = reviews.get(version);
            return reviews.decide(
                    version,
                    Decision.sendBack(Defect.INCOMPLETE),
                    "Détaillez la billetterie.",
                    judgements(review, Level.IN_PROGRESS, "Datez les devis."),
                    review.edition());
        });
    }

    public Review prepare(PersonSummary tutor, UUID version) {
        return school.as(tutor, () -> {
            Review review = reviews.get(version);
            return reviews.prepare(
                    version, Decision.ACCEPT, "Solide.", judgements(review, Level.ACQUIRED, ""), review.edition());
        });
    }

    public static List<Judgement> judgements(Review review, Level level, String comment) {
        return review.claims().stream()
                .map(claim -> new Judgement(claim.id(), level, comment, Map.of("C2.1-K1", Outcome.MET)))
                .toList();
    }
}
