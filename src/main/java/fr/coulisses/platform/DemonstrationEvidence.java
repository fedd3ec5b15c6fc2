package fr.coulisses.platform;

import fr.coulisses.account.Cohort;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Impersonation;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.CommentaryPart;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.contribution.Contribution;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.budget.Budgets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the students of the demonstration school say of their evidence, and until when they had to submit it.
@Component
class DemonstrationEvidence {

    private static final int DAYS_FOR_A_BUDGET = 12;
    private static final int DAYS_FOR_A_DIAGNOSTIC = 5;

    private final Impersonation impersonation;
    private final Cohorts cohorts;
    private final DueDates dueDates;
    private final Claims claims;
    private final Contributions contributions;
    private final Budgets budgets;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DemonstrationEvidence(
            Impersonation impersonation,
            Cohorts cohorts,
            DueDates dueDates,
            Claims claims,
            Contributions contributions,
            Budgets budgets,
            CurrentPerson currentPerson,
            Clock clock) {
        this.impersonation = impersonation;
        this.cohorts = cohorts;
        this.dueDates = dueDates;
        this.claims = claims;
        this.contributions = contributions;
        this.budgets = budgets;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// As an administrator.
    void setDates() {
        LocalDate today = LocalDate.now(clock);
        for (Cohort cohort : cohorts.all()) {
            dueDates.set(cohort.id(), "forecast-budget", today.plusDays(DAYS_FOR_A_BUDGET), "");
            dueDates.set(
                    cohort.id(),
                    "diagnostic",
                    today.plusDays(DAYS_FOR_A_DIAGNOSTIC),
                    "Trois échanges avec des professionnels au moins.");
        }
    }

    /// As the student whose budget it is; the other of the team states their share too.
    void point(UUID project, UUID budget, String fellow) {
        UUID line = budgets.get(project).lines().getFirst().id();
        claims.write(
                budget,
                "C2.1",
                CommentaryPart.HOW,
                "Une ligne par devis, un tableau de trésorerie mois par mois, et une relecture croisée avec Théo.");
        claims.write(
                budget,
                "C2.1",
                CommentaryPart.SHOWS,
                "Je sais chiffrer un événement, justifier chaque montant et équilibrer charges et financements.");
        claims.address(budget, "C2.1", "C2.1-K1", "lines");
        claims.address(budget, "C2.1", "C2.1-K2", "lines/" + line);
        claims.address(budget, "C2.1", "C2.1-K5", "assumptions");
        claims.assess(budget, "C2.1", Level.ACQUIRED);
        contributions.state(budget, "Les charges, la trésorerie et les hypothèses ; la mise en forme du dossier.");
        impersonation.as(
                fellow,
                () -> contributions.state(
                        budget, "La communication et la billetterie : devis d’impression, tarifs, jauge."));
    }

    /// Each says of the share of the other whether it is right.
    void answer(UUID version, String student, String fellow) {
        for (String person : new String[] {student, fellow}) {
            impersonation.as(person, () -> contributions.of(version).forEach(stated -> answer(version, stated)));
        }
    }

    private void answer(UUID version, Contribution stated) {
        if (!stated.studentId().equals(currentPerson.get().id())) {
            contributions.confirm(version, stated.studentId());
        }
    }
}
