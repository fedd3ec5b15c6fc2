package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class OldFiguresAreJustifiedTest {

    @Test
    void acceptsAFigureOfFiveYears() {
        assertThat(findings(new OldFiguresAreJustified(), indicator("'year': 2021")))
                .isEmpty();
    }

    @Test
    void advisesOnAnOlderOne() {
        assertThat(findings(new OldFiguresAreJustified(), indicator("'year': 2020")))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.2-07", Severity.ADVICE, "territory/indicators/a/justification"));
    }

    @Test
    void acceptsAnOldOneThatIsJustified() {
        assertThat(findings(new OldFiguresAreJustified(), indicator("'year': 1999, 'justification': 'Unique relevé'")))
                .isEmpty();
    }

    private static String indicator(String fields) {
        return "{'territory': {'indicators': [{'id': 'a', " + fields + "}]}}";
    }
}
