package fr.coulisses.assessment.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.ClosedLink;
import fr.coulisses.account.LinkSecret;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoulissesTest
class GuestAccessTest {

    private final TestSchool school;
    private final Artefacts artefacts;
    private final Versions versions;
    private final Claims claims;
    private final Reviews reviews;
    private final Invitations invitations;
    private final GuestAccess guests;
    private final JdbcClient jdbc;
    private final String address = "192.0.2." + UUID.randomUUID();
    private Team team;
    private UUID version;
    private IssuedInvitation issued;

    @Autowired
    GuestAccessTest(
            TestSchool school,
            Artefacts artefacts,
            Versions versions,
            Claims claims,
            Reviews reviews,
            Invitations invitations,
            GuestAccess guests,
            JdbcClient jdbc) {
        this.school = school;
        this.artefacts = artefacts;
        this.versions = versions;
        this.claims = claims;
        this.reviews = reviews;
        this.invitations = invitations;
        this.guests = guests;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void inviteSomebody() {
        team = school.teamWithBudget("budget-concert.csv");
        version = school.as(team.student(), () -> {
            UUID artefact =
                    artefacts.start(team.project(), "forecast-budget", "Budget").id();
            claims.intend(artefact, "C2.1", new Commentary("J’ai chiffré.", "Avec des devis.", "Je sais chiffrer."));
            return reviews.submit(artefact, Map.of(), "").id();
        });
        issued = school.as(team.tutor(), () -> invitations.invite(version, wanted(14)));
    }

    @Test
    void showsTheVersionAndItsClaimsToWhoeverHoldsTheLink() {
        GuestVersion seen = guests.see(issued.secret(), address);
        assertThat(seen.version().id()).isEqualTo(version);
        assertThat(seen.claims())
                .extracting(GuestClaim::competency, claim -> claim.commentary().shows())
                .containsExactly(tuple("C2.1", "Je sais chiffrer."));
        assertThat(seen.invitation().visits())
                .as("what is logged is for the tutors")
                .isEmpty();
        assertThat(guests.download(issued.secret(), address).id()).isEqualTo(version);
    }

    @Test
    void logsWhatTheGuestOpensForTheInviterOnly() {
        guests.see(issued.secret(), address);
        guests.download(issued.secret(), address);
        assertThat(only(team.tutor()).visits())
                .extracting(Visit::seen)
                .containsExactly(Visit.Seen.PAGE, Visit.Seen.PDF);
        assertThat(only(team.student()).visits()).isEmpty();
    }

    @Test
    void opensNothingOnceRevokedOrExpired() {
        school.as(team.tutor(), () -> invitations.revoke(issued.id()));
        closed(issued.secret());
        IssuedInvitation other = school.as(team.tutor(), () -> invitations.invite(version, wanted(1)));
        guests.see(other.secret(), address);
        jdbc.sql("update invitation set invited_at = ?, expires_at = ? where id = ?")
                .params(OffsetDateTime.now().minusDays(2), OffsetDateTime.now().minusMinutes(1), other.id())
                .update();
        closed(other.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void opensNothingForALinkThatIsForeignOrMalformed(String secret) {
        closed(secret);
    }

    @Test
    void keepsTheHashOfALinkAndNotTheLink() {
        assertThat(jdbc.sql("select secret_hash from invitation where id = ?")
                        .param(issued.id())
                        .query(String.class)
                        .single())
                .isEqualTo(LinkSecret.hash(issued.secret()));
        assertThat(issued.secret()).hasSize(43);
    }

    @Test
    void opensNoLinkAnyMoreAfterThirtyGuesses() {
        for (int i = 0; i < 29; i++) {
            String guess = "devine-" + i;
            assertThatThrownBy(() -> guests.see(guess, address)).isInstanceOf(ClosedLink.class);
        }
        guests.see(issued.secret(), address);
        assertThatThrownBy(() -> guests.see("devine", address)).isInstanceOf(ClosedLink.class);
        assertThatThrownBy(() -> guests.see(issued.secret(), address)).isInstanceOf(ClosedLink.class);
        guests.see(issued.secret(), "198.51.100." + UUID.randomUUID());
    }

    @Test
    void showsCommentsToTutorsAtOnceAndToTheTeamOnceShared() {
        guests.comment(issued.secret(), address, "", " Les devis datent. ");
        guests.recommend(issued.secret(), address, Recommendation.REWORK, "Dater les devis.");
        assertThat(only(team.tutor()).remarks())
                .extracting(GuestRemark::text, GuestRemark::shared)
                .containsExactly(tuple("Les devis datent.", false));
        assertThat(only(team.tutor()).hasSomethingToShare()).isTrue();
        Invitation unshared = only(team.student());
        assertThat(unshared.name()).isEqualTo("Sacha Renard");
        assertThat(unshared.remarks()).isEmpty();
        assertThat(unshared.recommendation()).isNull();
        school.as(team.tutor(), () -> invitations.share(issued.id()));
        Invitation shared = only(team.student());
        assertThat(shared.remarks()).extracting(GuestRemark::text).containsExactly("Les devis datent.");
        assertThat(shared.recommendation()).isEqualTo(Recommendation.REWORK);
        assertThat(shared.opinion()).isEqualTo("Dater les devis.");
        assertThat(shared.message()).isEmpty();
        guests.recommend(issued.secret(), address, Recommendation.ACCEPT, "");
        assertThat(only(team.student()).recommendation())
                .as("what they changed is shared anew")
                .isNull();
    }

    @Test
    void sharesWhatGuestsSaidWithTheDecision() {
        guests.recommend(issued.secret(), address, Recommendation.ACCEPT, "");
        school.as(team.tutor(), () -> {
            Review review = reviews.take(version);
            Judgement judgement = new Judgement(review.claims().getFirst().id(), Level.ACQUIRED, "", Map.of());
            return reviews.decide(version, Decision.ACCEPT, "", List.of(judgement), review.edition());
        });
        assertThat(only(team.student()).recommendation()).isEqualTo(Recommendation.ACCEPT);
    }

    @Test
    void judgesNothing() {
        guests.recommend(issued.secret(), address, Recommendation.ACCEPT, "");
        Review review = school.as(team.tutor(), () -> reviews.get(version));
        assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(review.judgements()).isEmpty();
    }

    @Test
    void opensOneVersionAndNoOther() {
        UUID next = school.as(
                team.student(),
                () -> reviews.submit(versions.get(version).artefactId(), Map.of(), "")
                        .id());
        assertThat(guests.see(issued.secret(), address).version().id())
                .isEqualTo(version)
                .isNotEqualTo(next);
        assertThatThrownBy(() -> versions.get(version)).as("without the link").isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAnEmptyCommentAndAHundredAndFirst() {
        refuses("assessment.refused.guestRemark", () -> guests.comment(issued.secret(), address, "", "  "));
        refuses("assessment.refused.guestRemark", () -> guests.comment(issued.secret(), address, "", "x".repeat(4001)));
        for (int i = 0; i < 100; i++) {
            guests.comment(issued.secret(), address, "", "Remarque " + i);
        }
        refuses("assessment.refused.guestRemarks", () -> guests.comment(issued.secret(), address, "", "Encore"));
    }

    @Test
    void refusesAnInvitationWithoutANameOrBeyondSixtyDays() {
        refuses("assessment.refused.guestName", () -> new NewInvitation(" ", "", 14, ""));
        refuses("account.refused.email", () -> new NewInvitation("Sacha", "sacha", 14, ""));
        refuses("assessment.refused.guestDays", () -> wanted(0));
        refuses("assessment.refused.guestDays", () -> wanted(61));
        assertThat(wanted(60).days()).isEqualTo(60);
        refuses("assessment.refused.guestMessage", () -> new NewInvitation("Sacha", "", 14, "x".repeat(2001)));
    }

    private static NewInvitation wanted(int days) {
        return new NewInvitation("Sacha Renard", "", days, "Qu’en pensez-vous ?");
    }

    private Invitation only(PersonSummary reader) {
        return school.as(reader, () -> invitations.of(version)).stream()
                .filter(invitation -> invitation.id().equals(issued.id()))
                .findFirst()
                .orElseThrow();
    }

    private void closed(String secret) {
        assertThatThrownBy(() -> guests.see(secret, address)).isInstanceOf(ClosedLink.class);
        assertThatThrownBy(() -> guests.download(secret, address)).isInstanceOf(ClosedLink.class);
        assertThatThrownBy(() -> guests.comment(secret, address, "", "Bien.")).isInstanceOf(ClosedLink.class);
        assertThatThrownBy(() -> guests.recommend(secret, address, Recommendation.ACCEPT, ""))
                .isInstanceOf(ClosedLink.class);
        assertThatThrownBy(() -> versions.opened(secret)).isInstanceOf(ClosedLink.class);
    }

    private static void refuses(String label, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }
}
