package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.State;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsAreBudgetedTest {

    private final RightsAreBudgeted rule = new RightsAreBudgeted();

    @Test
    void acceptsTheAmountOfTheLinesToTheCent() {
        assertThat(Case.of(costing("164.44", "1"), costing("164.44", "1"))
                        .line("1", "Sacem", "328.88")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void refusesACentMore() {
        assertThat(Case.of(costing("164.44", "1"), costing("164.45", "1"))
                        .line("1", "Sacem", "328.88")
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("request/lines", Finding::place)
                .returns("finding.R-C2.5-14.less", Finding::message)
                .returns(List.of("amount:328.89", "amount:328.88"), Finding::arguments);
    }

    @Test
    void acceptsALineOfAnotherHeadingThatIsCited() {
        assertThat(Case.of(costing("750.00", "7")).otherLine("7", "900.00").findings(rule))
                .isEmpty();
    }

    @Test
    void comparesWorksWithoutLinesWithTheLinesOfRightsThatNobodyCites() {
        assertThat(Case.of(costing("100.00", "1"), costing("50.00"))
                        .line("1", "Sacem", "100.00")
                        .line("2", "ADAGP", "50.00")
                        .findings(rule))
                .isEmpty();
        assertThat(Case.of(costing("100.00", "1"), costing("50.00"))
                        .line("1", "Sacem", "150.00")
                        .said(rule))
                .containsExactly("none request/lines");
    }

    @Test
    void refusesAProtectedWorkInABudgetWithoutAnyLine() {
        assertThat(Case.of(work(Repertoire.MUSIC, Use.PERFORMANCE)).said(rule))
                .containsExactly("nothing request/lines");
    }

    @Test
    void asksNothingOfWhatIsFree() {
        assertThat(Case.of(
                                work(Repertoire.MUSIC, Use.PERFORMANCE).with("{'request': {'mode': 'FREE'}}"),
                                work(Repertoire.MUSIC, Use.PERFORMANCE).status(LegalStatus.PUBLIC_DOMAIN),
                                work(Repertoire.MUSIC, Use.PERFORMANCE).in(State.REPLACED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void countsNoWorkThatIsLost() {
        assertThat(Case.of(
                                costing("500.00", "1").in(State.NO_ANSWER),
                                costing("500.00", "1").in(State.REPLACED))
                        .line("1", "Sacem", "10.00")
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork costing(String euros, String... lines) {
        String cited = lines.length == 0 ? "" : "'" + String.join("', '", lines) + "'";
        return work(Repertoire.MUSIC, Use.PERFORMANCE)
                .with("{'request': {'mode': 'FLAT', 'fee': " + euros + ", 'lines': [" + cited + "]}}");
    }
}
