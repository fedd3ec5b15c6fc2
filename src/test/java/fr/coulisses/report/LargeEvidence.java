package fr.coulisses.report;

import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A student with submitted and judged versions, made through the same services as everybody's.
@TestComponent
public class LargeEvidence {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final JdbcClient jdbc;

    LargeEvidence(TestSchool school, Artefacts artefacts, Claims claims, Reviews reviews, JdbcClient jdbc) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    /// @param versions one accepted version of each artefact
    public record Made(Team team, List<UUID> versions) {}

    /// So many budgets, each claiming C2.1 and accepted.
    public Made budgets(int count) {
        Team team = school.teamWithBudget("budget-concert.csv");
        List<UUID> versions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            versions.add(accepted(team, "Budget " + i));
        }
        return new Made(team, versions);
    }

    /// The same, with further claims so that every competency of the sheet is claimed by some piece.
    public Made wholeSheet(int pieces) {
        Made made = budgets(pieces);
        jdbc.sql("""
                        insert into claim (id, version_id, student_id, referential_id, competency_code, did)
                        select gen_random_uuid(), v.id, :student, v.referential_id, c.code, 'Ce que j’ai fait.'
                        from unnest(:versions) with ordinality as n(id, place)
                        join artefact_version v on v.id = n.id
                        join competency c on c.referential_id = v.referential_id
                            and c.rank % :pieces = n.place % :pieces
                        where c.code <> 'C2.1'""")
                .param("student", made.team().student().id())
                .param("versions", made.versions().toArray(UUID[]::new))
                .param("pieces", Math.max(1, Math.min(pieces, 11)))
                .update();
        return made;
    }

    private UUID accepted(Team team, String title) {
        UUID version = school.as(team.student(), () -> {
            UUID artefact =
                    artefacts.start(team.project(), "forecast-budget", title).id();
            claims.intend(
                    artefact,
                    "C2.1",
                    new Commentary("J’ai établi le budget.", "À partir de devis.", "Un budget équilibré."));
            Map<String, String> justifications = artefacts.findings(artefact).stream()
                    .collect(Collectors.toMap(Finding::code, finding -> "Vérifié.", (one, same) -> one));
            return reviews.submit(artefact, justifications, "Pour le dossier.").id();
        });
        school.as(team.tutor(), () -> {
            Review review = reviews.take(version);
            reviews.decide(
                    version,
                    Decision.ACCEPT,
                    "Solide.",
                    review.claims().stream()
                            .map(claim -> new Judgement(
                                    claim.id(), Level.ACQUIRED, "Bien mené.", Map.of("C2.1-K1", Outcome.MET)))
                            .toList(),
                    review.edition());
        });
        return version;
    }
}
