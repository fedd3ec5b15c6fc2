package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.USE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.State;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsAreExactTest {

    private final CreditsAreExact rule = new CreditsAreExact();

    @Test
    void acceptsALineThatNamesEveryAuthor() {
        assertThat(Case.of(credited("© Zoe FERRAND & Karim Béji, 2027")).findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfAnAuthorWhomItDoesNotName() {
        assertThat(Case.of(credited("© Karim Béji, 2027")).findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("credit/line", Finding::place)
                .returns("finding.R-C2.5-13.unnamed", Finding::message)
                .returns(List.of("Zoé Ferrand"), Finding::arguments);
    }

    @Test
    void warnsWhenThereIsNone() {
        assertThat(Case.of(credited("")).said(rule)).containsExactly("none credit/line");
    }

    @Test
    void waitsUntilTheWorkIsQualified() {
        assertThat(Case.of(credited("").in(State.TO_QUALIFY), credited("").in(State.NO_ANSWER))
                        .findings(rule))
                .isEmpty();
        assertThat(Case.of(credited("").in(State.QUALIFIED)).findings(rule)).hasSize(1);
    }

    @Test
    void wantsItToBeReadOnWhatIsPublishedFromTheFirstDayOn() {
        TestWork poster = credited("© Zoé Ferrand, Karim Béji");
        assertThat(Case.of(poster).on(USE.minusDays(1)).findings(rule)).isEmpty();
        assertThat(Case.of(poster).on(USE).said(rule)).containsExactly("unread credit/checked");
        assertThat(Case.of(poster.with("{'credit': {'checked': true}}")).on(USE).findings(rule))
                .isEmpty();
    }

    @Test
    void namesNobodyWhomNobodyKnows() {
        assertThat(Case.of(work(Repertoire.PHOTOGRAPHY, Use.PRINT)
                                .author("Anonyme", 0)
                                .with("{'credit': {'line': 'Archives du fleuve'}}"))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork credited(String line) {
        return work(Repertoire.IMAGE, Use.PRINT)
                .author("Zoé Ferrand", 0)
                .author("Karim Béji", 0)
                .with("{'credit': {'line': '" + line + "'}}");
    }
}
