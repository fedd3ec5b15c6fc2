package fr.coulisses.kinds.presskit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheKitHasItsBasisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Dossier DOSSIER =
            new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY));

    private final TheKitHasItsBasis check = new TheKitHasItsBasis();

    @Test
    void acceptsAKitWithEverything() {
        assertThat(found(Kits.sample())).isEmpty();
    }

    @Test
    void asksForAReleaseAndForBiographies() {
        assertThat(found(Kits.of("{}"))).containsExactly("release release", "biographies biographies");
        assertThat(found(Kits.of("{\"biographies\": [{\"id\": \"b\", \"name\": \"Orso\"}]}")))
                .hasSize(2);
    }

    @Test
    void saysWhatTheReleaseLacks() {
        assertThat(found(Kits.of("""
                {"biographies": [{"id": "b", "name": "Orso", "text": "Trio"}],
                 "announced": [{"id": "a", "part": "TITLE", "text": "Deux soirées"}]}"""))).containsExactly("release contacts", "release pictures", "release practical");
    }

    @Test
    void advisesAgainstABiographyOfMoreThanSevenHundredSigns() {
        assertThat(long1(700)).isEmpty();
        assertThat(long1(701)).containsExactly("biographies/b/text long");
        assertThat(check.examine(biography(701), DOSSIER))
                .last()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ADVICE));
    }

    private List<String> long1(int signs) {
        return found(biography(signs)).stream()
                .filter(each -> each.startsWith("biographies/"))
                .toList();
    }

    private static PressKit biography(int signs) {
        return Kits.of("{\"biographies\": [{\"id\": \"b\", \"name\": \"Orso\", \"text\": \"%s\"}]}"
                .formatted("x".repeat(signs)));
    }

    private List<String> found(PressKit kit) {
        return check.examine(kit, DOSSIER).stream()
                .map(finding -> finding.place() + " "
                        + finding.message().substring(finding.message().lastIndexOf('.') + 1))
                .toList();
    }
}
