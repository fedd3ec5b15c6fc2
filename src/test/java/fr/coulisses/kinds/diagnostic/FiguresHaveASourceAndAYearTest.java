package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class FiguresHaveASourceAndAYearTest {

    @Test
    void acceptsBothAndAnIndicatorWithoutAValue() {
        assertThat(findings(
                        new FiguresHaveASourceAndAYear(),
                        "{'territory': {'indicators': [{'id': 'a', 'value': 1, 'source': 'INSEE', 'year': 2023},"
                                + " {'id': 'b'}]}}"))
                .isEmpty();
    }

    @Test
    void warnsOfAMissingSource() {
        assertThat(findings(
                        new FiguresHaveASourceAndAYear(),
                        "{'territory': {'indicators': [{'id': 'a', 'value': 1, 'year': 2023}]}}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-03", Severity.WARNING, "territory/indicators/a/source"));
    }

    @Test
    void takesZeroForAFigure() {
        assertThat(findings(
                        new FiguresHaveASourceAndAYear(),
                        "{'territory': {'indicators': [{'id': 'a', 'value': 0, 'source': 'INSEE'}]}}"))
                .extracting(Finding::place)
                .containsExactly("territory/indicators/a/year");
    }
}
