package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import org.junit.jupiter.api.Test;

class EveryUseIsAuthorisedTest {

    private final EveryUseIsAuthorised rule = new EveryUseIsAuthorised();

    @Test
    void acceptsAnAuthorisationThatListsEveryUse() {
        assertThat(Case.of(poster().authorised(Clearance.AUTHORS_OF_IMAGES, TODAY, Use.PRINT, Use.WEB))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfAUseThatItDoesNotList() {
        assertThat(Case.of(poster().authorised(Clearance.AUTHORS_OF_IMAGES, TODAY, Use.PRINT))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("authorisations", Finding::place)
                .returns("finding.R-C2.5-11.WEB", Finding::message);
    }

    @Test
    void acceptsSeveralAuthorisationsTogether() {
        assertThat(Case.of(poster().authorised(Clearance.AUTHORS_OF_IMAGES, TODAY, Use.PRINT)
                                .authorised(Clearance.AUTHORS_OF_IMAGES, TODAY, Use.WEB))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void leavesWorksWithoutAnyToOtherRules() {
        assertThat(Case.of(poster()).findings(rule)).isEmpty();
    }

    private static TestWork poster() {
        return work(Repertoire.IMAGE, Use.PRINT, Use.WEB);
    }
}
