package fr.coulisses.assessment.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.Reviewed;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class RemarksTest {

    private static final String PLACE = "assumptions";

    private final TestSchool school;
    private final Reviewed reviewed;
    private final Remarks remarks;
    private final Phrases phrases;
    private Team team;
    private UUID version;

    @Autowired
    RemarksTest(TestSchool school, Reviewed reviewed, Remarks remarks, Phrases phrases) {
        this.school = school;
        this.reviewed = reviewed;
        this.remarks = remarks;
        this.phrases = phrases;
    }

    @BeforeEach
    void submit() {
        team = school.teamWithBudget("budget-concert.csv");
        version = reviewed.submitted(team, "Budget");
    }

    @Test
    void ofATutorAreReadByTheTeamWithTheDecision() {
        UUID remark = say(team.tutor(), "D’où vient ce prix ?");
        assertThat(read(team.student())).isEmpty();
        assertThat(read(reviewed.colleague(team))).hasSize(1);
        assertThatThrownBy(() -> school.as(team.student(), () -> remarks.answer(remark, "Du devis.")))
                .isInstanceOf(NotFound.class);
        reviewed.sendBack(team.tutor(), version);
        assertThat(read(team.student()))
                .singleElement()
                .satisfies(seen -> assertThat(seen.place()).isEqualTo(PLACE));
        school.as(team.student(), () -> remarks.answer(remark, "Du devis du 3 mai."));
        assertThat(read(team.tutor()).getFirst().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("Du devis du 3 mai."));
    }

    @Test
    void ofATutorAreReadAtOnceAfterTheDecision() {
        reviewed.accept(team.tutor(), version);
        say(team.tutor(), "Pensez à l’afficher.");
        assertThat(read(team.student())).hasSize(1);
    }

    @Test
    void ofTheTeamAreReadAtOnceAndNeverByOthers() {
        say(team.student(), "Nous attendons un devis.");
        assertThat(read(team.tutor())).hasSize(1);
        Team others = school.teamWithBudget("budget-concert.csv");
        assertThatThrownBy(() -> read(others.tutor())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> say(team.jury(), "Et moi ?")).isInstanceOf(NotFound.class);
    }

    @Test
    void areSettledByTheirAuthorOnly() {
        reviewed.accept(team.tutor(), version);
        UUID remark = say(team.tutor(), "À dater.");
        refuses("assessment.refused.notYourRemark", team.student(), () -> remarks.resolve(remark, true));
        school.as(team.tutor(), () -> remarks.resolve(remark, true));
        assertThat(read(team.student()).getFirst().isResolved()).isTrue();
        school.as(team.tutor(), () -> remarks.resolve(remark, false));
        assertThat(read(team.student()).getFirst().isResolved()).isFalse();
    }

    @Test
    void areRewrittenAndTakenBackUntilSomebodyCouldReadThem() {
        UUID remark = say(team.tutor(), "Brouillon.");
        refuses(
                "assessment.refused.notYourRemark",
                reviewed.colleague(team),
                () -> remarks.rewrite(remark, "Pas à moi."));
        school.as(team.tutor(), () -> remarks.rewrite(remark, "Propre."));
        reviewed.accept(team.tutor(), version);
        refuses("assessment.refused.remarkShared", team.tutor(), () -> remarks.rewrite(remark, "Trop tard."));
        refuses("assessment.refused.remarkShared", team.tutor(), () -> remarks.takeBack(remark));
        assertThat(read(team.student()).getFirst().text()).isEqualTo("Propre.");
    }

    @Test
    void haveBetweenOneAnd4000Characters() {
        refuses("assessment.refused.emptyRemark", team.tutor(), () -> remarks.say(version, PLACE, "  "));
        refuses("assessment.refused.remark", team.tutor(), () -> remarks.say(version, PLACE, "x".repeat(4001)));
        say(team.tutor(), "x".repeat(4000));
        assertThat(read(team.tutor())).hasSize(1);
    }

    @Test
    void canBeginWithAPhraseOfOnesOwnOrOneAColleagueShares() {
        PersonSummary colleague = reviewed.colleague(team);
        school.as(team.tutor(), () -> phrases.add("C2.1", "Citez la source de ce montant.", true));
        school.as(team.tutor(), () -> phrases.add("", "Bravo pour la clarté.", false));
        assertThat(texts(team.tutor())).contains("Citez la source de ce montant.", "Bravo pour la clarté.");
        assertThat(texts(colleague)).contains("Citez la source de ce montant.").doesNotContain("Bravo pour la clarté.");
        Phrase shared = school.as(colleague, phrases::mine).stream()
                .filter(phrase -> phrase.text().startsWith("Citez"))
                .findFirst()
                .orElseThrow();
        assertThat(shared.own()).isFalse();
        assertThatThrownBy(() -> school.as(colleague, () -> phrases.remove(shared.id())))
                .isInstanceOf(NotFound.class);
        school.as(team.tutor(), () -> phrases.remove(shared.id()));
        assertThat(texts(colleague)).doesNotContain("Citez la source de ce montant.");
    }

    private List<String> texts(PersonSummary person) {
        return school.as(person, phrases::mine).stream().map(Phrase::text).toList();
    }

    private UUID say(PersonSummary person, String text) {
        return school.as(person, () -> remarks.say(version, PLACE, text));
    }

    private List<Remark> read(PersonSummary person) {
        return school.as(person, () -> remarks.of(version));
    }

    private void refuses(String label, PersonSummary person, Runnable attempt) {
        assertThatThrownBy(() -> school.as(person, attempt))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }
}
