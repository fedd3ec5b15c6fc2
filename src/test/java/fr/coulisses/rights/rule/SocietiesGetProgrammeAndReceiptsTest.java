package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocietiesGetProgrammeAndReceiptsTest {

    private final SocietiesGetProgrammeAndReceipts rule = new SocietiesGetProgrammeAndReceipts();

    @Test
    void waitsUntilTheLastDayIsOver() {
        assertThat(Case.of(work(Repertoire.MUSIC, Use.PERFORMANCE)).on(END).findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOnTheDayAfter() {
        assertThat(Case.of(work(Repertoire.MUSIC, Use.PERFORMANCE))
                        .on(END.plusDays(1))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("declaration/programmeOn", Finding::place)
                .returns("finding.R-C2.5-12.late", Finding::message)
                .returns(List.of("24/04/2027"), Finding::arguments);
    }

    @Test
    void wantsBothTheProgrammeAndTheReceipts() {
        assertThat(Case.of(work(Repertoire.THEATRE, Use.PERFORMANCE)
                                .with("{'declaration': {'programmeOn': '2027-04-26'}}"))
                        .on(END.plusDays(5))
                        .said(rule))
                .containsExactly("late declaration/receiptsOn");
        assertThat(Case.of(work(Repertoire.THEATRE, Use.PERFORMANCE)
                                .with("{'declaration': {'programmeOn': '2027-04-26', 'receiptsOn': '2027-04-27'}}"))
                        .on(END.plusDays(5))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingOfWhatNoSocietyDistributes() {
        assertThat(Case.of(
                                work(Repertoire.IMAGE, Use.PRINT),
                                work(Repertoire.MUSIC, Use.PERFORMANCE).in(State.NO_ANSWER),
                                work(Repertoire.MUSIC, Use.PERFORMANCE).in(State.REPLACED))
                        .on(END.plusDays(5))
                        .findings(rule))
                .isEmpty();
    }
}
