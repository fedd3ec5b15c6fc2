package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.USE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheSacemIsToldInTimeTest {

    /// Fifteen days before the event, as the guide of the Sacem says.
    private static final LocalDate LAST = USE.minusDays(15);

    private final TheSacemIsToldInTime rule = new TheSacemIsToldInTime();

    @Test
    void acceptsTheLastDay() {
        assertThat(Case.of(told(LAST)).findings(rule)).isEmpty();
    }

    @Test
    void warnsOfTheDayAfter() {
        assertThat(Case.of(told(LAST.plusDays(1))).findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("request/requestedOn", Finding::place)
                .returns("finding.R-C2.5-03.late", Finding::message)
                .returns(List.of("09/04/2027", "08/04/2027"), Finding::arguments);
    }

    @Test
    void waitsUntilTheLastDayIsOver() {
        assertThat(Case.of(music()).on(LAST).findings(rule)).isEmpty();
        assertThat(Case.of(music()).on(LAST.plusDays(1)).said(rule)).containsExactly("missed request/requestedOn");
    }

    @Test
    void asksNothingOfWhatTheSacemDoesNotAdminister() {
        assertThat(Case.of(
                                work(Repertoire.THEATRE, Use.PERFORMANCE),
                                work(Repertoire.MUSIC, Use.PRINT),
                                music().status(LegalStatus.PUBLIC_DOMAIN))
                        .on(USE)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingWhileTheEventHasNoDay() {
        assertThat(Case.of(music()).undated().on(USE).findings(rule)).isEmpty();
    }

    private static TestWork music() {
        return work(Repertoire.MUSIC, Use.PERFORMANCE);
    }

    private static TestWork told(LocalDate day) {
        return music().with("{'request': {'requestedOn': '" + day + "'}}");
    }
}
