package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class TypographyIsFrenchTest {

    private final TypographyIsFrench check = new TypographyIsFrench();

    @Test
    void acceptsWhatAPrinterWouldNotMend() {
        assertThat(Releases.found(check, "{\"lead\": \"L’été au canal\u00a0: deux soirées.\"}"))
                .isEmpty();
    }

    @Test
    void advisesOncePerSortOfTroubleInEachText() {
        assertThat(Releases.findings(check, "{\"title\": \"L'eau, l'air !\", \"lead\": \"l'eau\"}"))
                .extracting(Finding::place, finding -> finding.arguments().getFirst())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("title", "label:pressrelease.trouble.SPACE"),
                        org.assertj.core.groups.Tuple.tuple("title", "label:pressrelease.trouble.APOSTROPHE"),
                        org.assertj.core.groups.Tuple.tuple("lead", "label:pressrelease.trouble.APOSTROPHE"));
    }
}
