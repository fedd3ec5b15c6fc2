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

class PeopleDepictedHaveAgreedTest {

    private final PeopleDepictedHaveAgreed rule = new PeopleDepictedHaveAgreed();

    @Test
    void acceptsSomebodyWhoAgreed() {
        assertThat(Case.of(depicting("'agreedOn': '2027-01-10'")).findings(rule))
                .isEmpty();
    }

    @Test
    void refusesSomebodyWhoDidNot() {
        assertThat(Case.of(depicting("'minor': false")).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("people/p1/agreedOn", Finding::place)
                .returns("finding.R-C2.5-10.none", Finding::message)
                .returns(List.of("Léa D."), Finding::arguments);
    }

    @Test
    void wantsTheRepresentativeOfAMinor() {
        assertThat(Case.of(depicting("'agreedOn': '2027-01-10', 'minor': true")).said(rule))
                .containsExactly("minor people/p1/representative");
        assertThat(Case.of(depicting("'agreedOn': '2027-01-10', 'minor': true, 'representative': 'Mme D.'"))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksAlsoForAFreeImage() {
        assertThat(Case.of(depicting("'minor': false").status(LegalStatus.FREE_LICENCE))
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void asksNothingOfAnImageThatWasReplaced() {
        assertThat(Case.of(depicting("'minor': false").in(State.REPLACED)).findings(rule))
                .isEmpty();
    }

    private static TestWork depicting(String person) {
        return work(Repertoire.PHOTOGRAPHY, Use.PRINT)
                .with("{'people': [{'id': 'p1', 'name': 'Léa D.', " + person + "}]}");
    }
}
