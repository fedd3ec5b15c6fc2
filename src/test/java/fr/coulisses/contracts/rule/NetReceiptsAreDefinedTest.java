package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-12.
class NetReceiptsAreDefinedTest {

    private static final Contract SHARED = of("""
            {"type": "COREALISATION", "parties": [{"id": "p1", "role": "PRODUCER"}, {"id": "p2", "role": "ORGANISER"}],
             "sharing": {"producer": 60, "organiser": 40, "base": "recettes moins TVA, taxe et droits", "declarant": "p2"}}""");

    @Test
    void acceptsADefinitionADeclarantAndWholeShares() {
        assertThat(rule().says(SHARED)).isEmpty();
    }

    @Test
    void refusesWithoutADefinitionOrADeclarant() {
        assertThat(rule().names(with(SHARED, "sharing/base", "\"\""))).containsExactly("base");
        assertThat(rule().names(with(SHARED, "sharing/declarant", "\"p9\""))).containsExactly("declarant");
    }

    @Test
    void wantsSharesThatMakeTheWhole() {
        assertThat(rule().names(with(SHARED, "sharing/organiser", "39.999"))).containsExactly("shares");
        assertThat(rule().names(with(SHARED, "sharing/organiser", "null"))).containsExactly("shares");
        assertThat(rule().says(with(SHARED, "sharing/organiser", "40.000"))).isEmpty();
    }

    @Test
    void isAboutCorealisations() {
        assertThat(rule().says(cession())).isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new NetReceiptsAreDefined());
    }
}
