package fr.coulisses.kinds.diagnostic;

import static fr.coulisses.kinds.diagnostic.Diagnostics.diagnostic;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));
    private static final UUID PROJECT = UUID.fromString("6c8f0000-0000-4000-8000-00000000000a");

    private final DiagnosticKind kind = new DiagnosticKind((project, ids) -> ids.stream()
            .map(id -> new Citation(id, KnotType.NEED, "Une navette"))
            .toList());

    @Test
    void keepsTheWordsOfTheNeedsThatAFindingAnswers() {
        Diagnostic composed = kind.compose(
                PROJECT, diagnostic("{'observations': [{'id': 'o', 'text': 'Pas de train', 'needs': ['n']}]}"));
        assertThat(composed.cited()).containsExactly(new Citation("n", KnotType.NEED, "Une navette"));
        assertThat(html(composed)).contains("Pas de train (répond au besoin\u00a0: Une navette)");
        assertThat(kind.places(composed, FRENCH))
                .anySatisfy(place -> {
                    assertThat(place.path()).isEqualTo("observations/o/needs");
                    assertThat(place.text()).isEqualTo("Une navette");
                })
                .noneMatch(place -> place.path().startsWith("cited"));
    }

    @Test
    void tiesItsFindingsToNeeds() {
        assertThat(kind.knots(diagnostic("{'observations': [{'id': 'o', 'needs': ['n']}]}")))
                .singleElement()
                .satisfies(knot -> assertThat(knot.cites()).containsExactly("n"));
    }

    @Test
    void placesTheSupplyByDistanceAndPrice() {
        String html = html(diagnostic("""
                {'supply': [{'id': 'a', 'name': 'Le Ponton', 'distance': 28, 'ticket': 18, 'price': '12 à 24 €'},
                            {'id': 'b', 'name': 'La Poste', 'distance': 0, 'ticket': 0}]}"""));
        assertThat(html).contains("Positionnement de l’offre\u00a0: distance et prix", "18,00", "12 à 24 €", "0,00");
    }

    @Test
    void drawsNothingOfASupplyWithoutADistanceOrAPrice() {
        assertThat(html(diagnostic("{'supply': [{'id': 'a', 'distance': 28, 'price': 'Gratuit'}]}")))
                .doesNotContain("Positionnement de l’offre\u00a0: distance et prix");
    }

    @Test
    void showsThePestelOnlyToThoseWhoWantIt() {
        assertThat(html(diagnostic("{}"))).doesNotContain("PESTEL");
        assertThat(html(diagnostic("{'pestel': [{'id': 'a', 'head': 'LEGAL', 'text': 'Le bruit'}]}")))
                .contains("PESTEL", "Légal", "Le bruit");
    }

    @Test
    void comparesAFigureWithThatOfAnotherTerritory() {
        assertThat(html(diagnostic("""
                {'territory': {'indicators': [{'id': 'a', 'name': 'Pauvreté', 'value': 17.2, 'unit': '%',
                  'comparedWith': 'Région', 'comparedValue': 14.1, 'comparison': 'stable'}]}}"""))).contains("Région 14,1 %", "stable");
    }

    private String html(Diagnostic diagnostic) {
        return HtmlWriter.article(kind.document(diagnostic, FRENCH));
    }
}
