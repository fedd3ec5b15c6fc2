package fr.coulisses.kinds.presskit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotographsAreCreditedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Dossier DOSSIER =
            new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY));

    private final PhotographsAreCredited check = new PhotographsAreCredited();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’affiche – © Maud Ferrand",
                "La halle (photo : Yann Peltier)",
                "La halle, photographie : Yann Peltier",
                "La halle, crédit Yann Peltier",
                "La halle, vers 1900, D. R."
            })
    void acceptsWhatSaysWhoseItIs(String caption) {
        assertThat(found(kit(caption), DOSSIER)).isEmpty();
    }

    @Test
    void refusesAPhotographWithoutCaptionOrCredit() {
        assertThat(found(kit(""), DOSSIER))
                .containsExactly("BLOCKING photographs/p/caption finding.R-C4.4-06.kit.caption");
        assertThat(found(kit("La photographe devant la halle"), DOSSIER))
                .containsExactly("BLOCKING photographs/p/caption finding.R-C4.4-06.kit.credit");
    }

    @Test
    void saysWhichPhotographIsNotThere() {
        assertThat(found(kit(""), DOSSIER.with(picture -> false)))
                .containsExactly("WARNING photographs/p finding.R-C4.4-06.kit.lost");
    }

    @Test
    void advisesToKeepTheFileSmall() {
        assertThat(found(many(PhotographsAreCredited.MOST), DOSSIER)).isEmpty();
        assertThat(found(many(PhotographsAreCredited.MOST + 1), DOSSIER))
                .containsExactly("ADVICE photographs finding.R-C4.4-06.kit.many");
    }

    private static PressKit kit(String caption) {
        return Kits.of("{\"photographs\": [{\"id\": \"p\", \"picture\": \"a\", \"caption\": \"" + caption + "\"}]}");
    }

    private static PressKit many(int count) {
        return Kits.of(IntStream.range(0, count)
                .mapToObj(at -> "{\"id\": \"p" + at + "\", \"picture\": \"a\", \"caption\": \"© Maud Ferrand\"}")
                .collect(Collectors.joining(", ", "{\"photographs\": [", "]}")));
    }

    private List<String> found(PressKit kit, Dossier dossier) {
        return check.examine(kit, dossier).stream()
                .map(PhotographsAreCreditedTest::said)
                .toList();
    }

    private static String said(Finding finding) {
        Severity severity = finding.severity();
        return severity + " " + finding.place() + " " + finding.message();
    }
}
