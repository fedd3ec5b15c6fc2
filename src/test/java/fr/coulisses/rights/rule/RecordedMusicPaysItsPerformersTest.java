package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Carrier;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedMusicPaysItsPerformersTest {

    private final RecordedMusicPaysItsPerformers rule = new RecordedMusicPaysItsPerformers();

    @Test
    void warnsWhenTheBudgetSaysNothingOfIt() {
        assertThat(Case.of(played())
                        .line("1", "Droits d'auteur SACEM", "180.00")
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("request/lines", Finding::place)
                .returns("finding.R-C2.5-04.none", Finding::message)
                .returns(List.of("percent:65"), Finding::arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SACEM et SPRE", "Rémunération équitable (65 %)"})
    void acceptsALineThatNamesIt(String label) {
        assertThat(Case.of(played()).line("1", label, "117.00").findings(rule)).isEmpty();
    }

    @Test
    void acceptsAnInvoiceThatCoversIt() {
        assertThat(Case.of(played().authorised(Clearance.EQUITABLE_REMUNERATION, TODAY, Use.BACKGROUND_SOUND))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingOfMusicPlayedLiveOrInAShow() {
        assertThat(Case.of(
                                work(Repertoire.MUSIC, Use.BACKGROUND_SOUND).from(Carrier.ORIGINAL),
                                work(Repertoire.MUSIC, Use.PERFORMANCE).from(Carrier.RECORDING))
                        .findings(rule))
                .isEmpty();
    }

    /// Published in 1956, free from 2027 on; published in 1957, a year later.
    @Test
    void asksNothingOfARecordingWhoseRightsAreOver() {
        assertThat(Case.of(played().with("{'source': {'year': 1956}}")).findings(rule))
                .isEmpty();
        assertThat(Case.of(played().with("{'source': {'year': 1957}}")).findings(rule))
                .hasSize(1);
    }

    private static TestWork played() {
        return work(Repertoire.MUSIC, Use.BACKGROUND_SOUND).from(Carrier.RECORDING);
    }
}
