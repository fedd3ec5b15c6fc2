package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
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
import org.junit.jupiter.params.provider.EnumSource;

class PlaysAreAuthorisedBeforeTheyArePlayedTest {

    private final PlaysAreAuthorisedBeforeTheyArePlayed rule = new PlaysAreAuthorisedBeforeTheyArePlayed();

    @Test
    void acceptsAnAuthorisationOfTheDayOfTheFirstNight() {
        assertThat(Case.of(signed(USE)).findings(rule)).isEmpty();
    }

    @Test
    void refusesOneOfTheDayAfter() {
        assertThat(Case.of(signed(USE.plusDays(1))).said(rule)).containsExactly("after authorisations/g1/signedOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"THEATRE", "DANCE"})
    void refusesAPlayWithoutAny(Repertoire repertoire) {
        assertThat(Case.of(work(repertoire, Use.PERFORMANCE)).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("authorisations", Finding::place)
                .returns("finding.R-C2.5-05.none", Finding::message)
                .returns(List.of("23/04/2027"), Finding::arguments);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "NO_ANSWER"})
    void takesNoAuthorForWilling(State state) {
        assertThat(Case.of(signed(TODAY).in(state)).said(rule)).containsExactly("refused request/society");
    }

    @Test
    void asksNothingOfAFreePlayNorOfAPrintedOne() {
        assertThat(Case.of(
                                work(Repertoire.THEATRE, Use.PERFORMANCE).status(LegalStatus.PUBLIC_DOMAIN),
                                work(Repertoire.THEATRE, Use.PRINT))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork signed(LocalDate day) {
        return work(Repertoire.THEATRE, Use.PERFORMANCE).authorised(Clearance.AUTHORS_OF_PLAYS, day, Use.PERFORMANCE);
    }
}
