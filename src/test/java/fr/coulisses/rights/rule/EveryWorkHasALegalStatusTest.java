package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryWorkHasALegalStatusTest {

    private final EveryWorkHasALegalStatus rule = new EveryWorkHasALegalStatus();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNQUALIFIED")
    void acceptsEveryStatus(LegalStatus status) {
        assertThat(Case.of(work(Repertoire.MUSIC, Use.PERFORMANCE).status(status))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void refusesAWorkThatNobodyQualified() {
        assertThat(Case.of(work(Repertoire.MUSIC, Use.PERFORMANCE)
                                .status(LegalStatus.UNQUALIFIED)
                                .in(State.TO_IDENTIFY))
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("qualification/status", Finding::place)
                .returns("finding.R-C2.5-01.unqualified", Finding::message);
    }

    @Test
    void asksNothingOfAWorkThatWasReplaced() {
        assertThat(Case.of(work(Repertoire.MUSIC)
                                .status(LegalStatus.UNQUALIFIED)
                                .in(State.REPLACED))
                        .findings(rule))
                .isEmpty();
    }
}
