package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.END;
import static fr.coulisses.rights.rule.Case.TODAY;
import static fr.coulisses.rights.rule.Case.USE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.State;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectedWorksAreClearedTest {

    private final ProtectedWorksAreCleared rule = new ProtectedWorksAreCleared();

    @Test
    void acceptsAnAuthorisationOfTheFirstDayOfUse() {
        assertThat(Case.of(signed(USE)).findings(rule)).isEmpty();
    }

    @Test
    void refusesOneOfTheDayAfter() {
        assertThat(Case.of(signed(USE.plusDays(1))).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("authorisations/g1/signedOn", Finding::place)
                .returns("finding.R-C2.5-02.after", Finding::message)
                .returns(List.of("24/04/2027", "23/04/2027"), Finding::arguments);
    }

    @Test
    void refusesAWorkWithoutAny() {
        assertThat(Case.of(music().in(State.REQUESTED)).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("authorisations", Finding::place)
                .returns("finding.R-C2.5-02.none", Finding::message)
                .returns(List.of("23/04/2027"), Finding::arguments);
    }

    @Test
    void refusesItAlsoWhileNobodyKnowsWhen() {
        assertThat(Case.of(music()).undated().said(rule)).containsExactly("undated authorisations");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNQUALIFIED", "PROTECTED", "ORPHAN"})
    void holdsAWorkForProtectedUntilSomebodyKnowsBetter(LegalStatus status) {
        assertThat(Case.of(music().status(status)).findings(rule)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC_DOMAIN", "EXCEPTION", "FREE_LICENCE"})
    void asksNothingOfTheAuthorOfAFreeWork(LegalStatus status) {
        assertThat(Case.of(music().status(status)).findings(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NO_ANSWER, silent", "REFUSED, refused"})
    void takesNeitherSilenceNorARefusalForConsent(State state, String sentence) {
        assertThat(Case.of(signed(TODAY).in(state)).said(rule)).containsExactly(sentence + " request/society");
    }

    @Test
    void acceptsASimulatedAuthorisationInAFictitiousProjectOnly() {
        assertThat(Case.of(simulated()).findings(rule)).isEmpty();
        assertThat(Case.of(simulated()).real().said(rule)).containsExactly("simulated authorisations");
    }

    @Test
    void wantsItToLastUntilTheLastDay() {
        assertThat(Case.of(until(END)).findings(rule)).isEmpty();
        assertThat(Case.of(until(END.minusDays(1))).findings(rule))
                .singleElement()
                .returns("authorisations/g1/until", Finding::place)
                .returns("finding.R-C2.5-02.over", Finding::message)
                .returns(List.of("23/04/2027", "24/04/2027"), Finding::arguments);
    }

    @Test
    void countsTheAgreementOfTheRightHolderOnly() {
        assertThat(Case.of(music().authorised(Clearance.PUBLISHER, TODAY, Use.PERFORMANCE))
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void leavesPlaysToTheirOwnRuleAndReplacedWorksAlone() {
        assertThat(Case.of(work(Repertoire.THEATRE, Use.PERFORMANCE), music().in(State.REPLACED))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork music() {
        return work(Repertoire.MUSIC, Use.PERFORMANCE);
    }

    private static TestWork signed(LocalDate day) {
        return music().authorised(Clearance.AUTHORS_OF_MUSIC, day, Use.PERFORMANCE)
                .in(State.SIGNED);
    }

    private static TestWork simulated() {
        return music().with("""
                        {'authorisations': [{'id': 'g1', 'clearance': 'AUTHORS_OF_MUSIC', 'uses': ['PERFORMANCE'],
                         'signedOn': '2027-01-10', 'simulated': true}]}""");
    }

    private static TestWork until(LocalDate day) {
        return music().with("""
                        {'authorisations': [{'id': 'g1', 'clearance': 'AUTHORS_OF_MUSIC', 'uses': ['PERFORMANCE'],
                         'signedOn': '2027-01-10', 'until': '%s'}]}""".formatted(day));
    }
}
