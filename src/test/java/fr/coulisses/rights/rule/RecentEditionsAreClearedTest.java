package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Carrier;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import org.junit.jupiter.api.Test;

class RecentEditionsAreClearedTest {

    private final RecentEditionsAreCleared rule = new RecentEditionsAreCleared();

    @Test
    void warnsOfARecentArrangementWithoutItsPublisher() {
        assertThat(Case.of(free(Use.PERFORMANCE).from(Carrier.EDITION)).findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("authorisations", Finding::place)
                .returns("finding.R-C2.5-07.edition", Finding::message);
    }

    @Test
    void acceptsTheAgreementOfThePublisher() {
        assertThat(Case.of(free(Use.PERFORMANCE)
                                .from(Carrier.EDITION)
                                .authorised(Clearance.PUBLISHER, TODAY, Use.PERFORMANCE))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfARecordingWithoutItsProducer() {
        assertThat(Case.of(free(Use.PERFORMANCE).from(Carrier.RECORDING)).said(rule))
                .containsExactly("recording authorisations");
    }

    @Test
    void asksNothingOfTheProducerOfWhatIsPlayedOutsideAShow() {
        assertThat(Case.of(free(Use.BACKGROUND_SOUND).from(Carrier.RECORDING)).findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingOfTheWorkItselfNorOfAProtectedOne() {
        assertThat(Case.of(
                                free(Use.PERFORMANCE).from(Carrier.ORIGINAL),
                                free(Use.PERFORMANCE).from(Carrier.EDITION).status(LegalStatus.PROTECTED))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork free(Use use) {
        return work(Repertoire.MUSIC, use).status(LegalStatus.PUBLIC_DOMAIN).author("Claude Debussy", 1918);
    }
}
