package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

/// R-C2.4-20.
class CitedAnnexesAreAttachedTest {

    @Test
    void acceptsAnnexesWithTheirFiles() {
        assertThat(rule().says(cession())).isEmpty();
        assertThat(rule().attached().says(with(cession(), "annexes", "[]"))).isEmpty();
    }

    @Test
    void warnsOfOneThatIsCitedAlone() {
        assertThat(rule().attached("annexes/a2").says(cession()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.arguments()).containsExactly("Fiche technique");
                });
    }

    @Test
    void namesOneThatHasNoNameByItsKind() {
        assertThat(rule().attached().says(with(cession(), "annexes/0/label", "\"\"")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).containsExactly("label:contracts.annexKind.TECHNICAL_SHEET"));
    }

    private static Ruling rule() {
        return new Ruling(new CitedAnnexesAreAttached());
    }
}
