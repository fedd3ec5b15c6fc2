package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

class EnvelopeSaysWhetherItHasVatTest {

    @Test
    void acceptsOneWithItsBasis() {
        assertThat(findings(new EnvelopeSaysWhetherItHasVat(), "{'frame': {'envelope': 24000, 'basis': 'HT'}}"))
                .isEmpty();
    }

    @Test
    void warnsOfOneWithout() {
        assertThat(findings(new EnvelopeSaysWhetherItHasVat(), "{'frame': {'envelope': 24000}}"))
                .extracting(Finding::code, Finding::severity, Finding::place)
                .containsExactly(tuple("R-C1.1-06", Severity.WARNING, "frame/basis"));
    }

    @Test
    void asksNothingWithoutAnEnvelopeAndSomethingOfNothing() {
        assertThat(findings(new EnvelopeSaysWhetherItHasVat(), "{}")).isEmpty();
        assertThat(findings(new EnvelopeSaysWhetherItHasVat(), "{'frame': {'envelope': 0}}"))
                .hasSize(1);
    }
}
