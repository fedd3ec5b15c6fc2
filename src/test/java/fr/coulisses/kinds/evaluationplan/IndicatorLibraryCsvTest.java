package fr.coulisses.kinds.evaluationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.kinds.evaluationplan.Indicator.Direction;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IndicatorLibraryCsvTest {

    private final List<LibraryIndicator> library = IndicatorLibraryCsv.indicators();

    @Test
    void hasTheIndicatorsOfTheTrade() {
        assertThat(library)
                .extracting(indicator -> indicator.label(Locale.FRENCH))
                .contains(
                        "Taux de remplissage (%)",
                        "Taux d’entrées payantes (%)",
                        "Prix moyen du billet (€)",
                        "Part de publics primo-visiteurs (%)",
                        "Part des moins de 26 ans (%)",
                        "Nombre de personnes en situation de handicap accueillies",
                        "Nombre de séances accessibles",
                        "Nombre de scolaires",
                        "Taux de satisfaction (%)",
                        "Net Promoter Score",
                        "Durée moyenne de visite (min)",
                        "Part d’autofinancement (%)",
                        "Écart budgétaire (%)",
                        "Coût par spectateur (€)",
                        "Nombre de retombées presse",
                        "Taux d’ouverture (%)",
                        "Taux d’engagement (%)",
                        "Part de fournisseurs locaux (%)",
                        "kg CO₂e par spectateur",
                        "Part de femmes parmi les artistes programmés (%)",
                        "Taux de respect du planning (%)",
                        "Nombre d’incidents");
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(library).extracting(LibraryIndicator::key).doesNotHaveDuplicates();
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(library)
                    .extracting(indicator -> indicator.label(language))
                    .doesNotHaveDuplicates()
                    .allMatch(label -> !label.isBlank() && label.length() <= 150);
            assertThat(library)
                    .allMatch(indicator -> !indicator.formula(language).isBlank()
                            && indicator.formula(language).length() <= 200);
        }
    }

    @Test
    void givesAPlanAnIndicatorThatKnowsItsModel() {
        LibraryIndicator cost = library.stream()
                .filter(indicator -> indicator.key().equals("cost-per-spectator"))
                .findFirst()
                .orElseThrow();
        Indicator taken = cost.indicator(Locale.ENGLISH);
        assertThat(taken.label()).isEqualTo("Cost per spectator (€)");
        assertThat(taken.model()).isEqualTo("cost-per-spectator");
        assertThat(taken.aims()).isEqualTo(Direction.LOWER);
        assertThat(taken.computation()).isEqualTo(Computation.COST_PER_SPECTATOR);
    }

    @Test
    void offersEveryComputation() {
        assertThat(library).extracting(LibraryIndicator::computation).contains(Computation.values());
    }
}
