package fr.coulisses.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TypographyIsFrenchTest {

    private final TypographyIsFrench<List<PlacedText>> check = new TypographyIsFrench<>(Function.identity());

    @Test
    void acceptsWhatAPrinterWouldNotMend() {
        assertThat(check.examine(List.of(new PlacedText("lead", "L’été au canal\u00a0: deux soirées.")), Texts.DOSSIER))
                .isEmpty();
    }

    @Test
    void advisesOncePerSortOfTroubleInEachText() {
        List<PlacedText> texts = List.of(new PlacedText("title", "L'eau, l'air !"), new PlacedText("lead", "l'eau"));
        assertThat(check.examine(texts, Texts.DOSSIER))
                .extracting(Finding::place, finding -> finding.arguments().getFirst())
                .containsExactly(
                        Tuple.tuple("title", "label:proofreading.trouble.SPACE"),
                        Tuple.tuple("title", "label:proofreading.trouble.APOSTROPHE"),
                        Tuple.tuple("lead", "label:proofreading.trouble.APOSTROPHE"));
    }
}
