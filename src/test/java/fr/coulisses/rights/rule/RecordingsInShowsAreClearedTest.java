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

class RecordingsInShowsAreClearedTest {

    private final RecordingsInShowsAreCleared rule = new RecordingsInShowsAreCleared();

    @Test
    void warnsOfARecordingInAShowWhoeverHoldsTheRightsOfTheAuthor() {
        assertThat(Case.of(recorded().authorised(Clearance.AUTHORS_OF_MUSIC, TODAY, Use.PERFORMANCE))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("authorisations", Finding::place)
                .returns("finding.R-C2.5-15.both", Finding::message);
    }

    @Test
    void acceptsTheAgreementsOfProducerAndPerformers() {
        assertThat(Case.of(recorded()
                                .authorised(Clearance.PERFORMERS, TODAY, Use.PERFORMANCE)
                                .authorised(Clearance.PHONOGRAM_PRODUCER, TODAY, Use.PERFORMANCE))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void saysWhichOfThemIsMissing() {
        assertThat(Case.of(recorded().authorised(Clearance.PERFORMERS, TODAY, Use.PERFORMANCE))
                        .said(rule))
                .containsExactly("producer authorisations");
        assertThat(Case.of(recorded().authorised(Clearance.PHONOGRAM_PRODUCER, TODAY, Use.PERFORMANCE))
                        .said(rule))
                .containsExactly("performers authorisations");
    }

    @Test
    void leavesTheProducerOfAFreeWorkToItsOwnRule() {
        assertThat(Case.of(recorded().status(LegalStatus.PUBLIC_DOMAIN)).said(rule))
                .containsExactly("performers authorisations");
    }

    @Test
    void wantsPerformersWhoAreFilmedToAgree() {
        assertThat(Case.of(work(Repertoire.MUSIC, Use.CAPTURE)).said(rule)).containsExactly("filming authorisations");
    }

    @Test
    void asksNothingOfWhatIsPlayedLiveOrOutsideAShow() {
        assertThat(Case.of(
                                work(Repertoire.MUSIC, Use.PERFORMANCE).from(Carrier.ORIGINAL),
                                work(Repertoire.MUSIC, Use.BACKGROUND_SOUND).from(Carrier.RECORDING),
                                recorded().status(LegalStatus.FREE_LICENCE))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork recorded() {
        return work(Repertoire.MUSIC, Use.PERFORMANCE).from(Carrier.RECORDING);
    }
}
