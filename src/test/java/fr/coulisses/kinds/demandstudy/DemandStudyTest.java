package fr.coulisses.kinds.demandstudy;

import static fr.coulisses.kinds.demandstudy.Studies.study;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemandStudyTest {

    private static final Factor CAR =
            new Factor("P-CO2-VOITURE", "Voiture", new java.math.BigDecimal("0.193"), "kg CO₂e/km", "ADEME", false);
    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    @Test
    void countsKilogramsByTheFactorOfTheRegister() {
        DemandStudy study = travelled("'quantity': 4200, 'factor': 'CAR'");
        assertThat(study.kilograms()).isEqualByComparingTo("811");
        assertThat(words(new EmissionTables(study, FRENCH).blocks()))
                .contains("0,193 kg CO₂e/km (P-CO2-VOITURE)", "811", "ordre de grandeur");
    }

    @Test
    void prefersTheFactorThatSomebodyTyped() {
        assertThat(travelled("'quantity': 100, 'factor': 'CAR', 'ownFactor': 0.5")
                        .kilograms())
                .isEqualByComparingTo("50");
    }

    @Test
    void roundsHalfAKilogramUp() {
        assertThat(travelled("'quantity': 1, 'ownFactor': 0.5").kilograms()).isEqualByComparingTo("1");
        assertThat(travelled("'quantity': 1, 'ownFactor': 0.49").kilograms()).isEqualByComparingTo("0");
    }

    @Test
    void countsNothingWithoutAQuantityOrAFactor() {
        assertThat(travelled("'factor': 'CAR'").kilograms()).isEqualByComparingTo("0");
        assertThat(travelled("'quantity': 12").kilograms()).isEqualByComparingTo("0");
    }

    @Test
    void findsEveryFactorInTheRegister() {
        ParameterSnapshot shipped = ParameterSnapshot.shipped(LocalDate.of(2026, 11, 25));
        assertThat(FactorCode.codes())
                .hasSameSizeAs(FactorCode.values())
                .allSatisfy(code -> assertThat(shipped.value(code).number()).isPresent());
    }

    @Test
    void multipliesProbabilityAndSeverityBetweenOneAndFour() {
        assertThat(new Risk("a", "", 4, 4, "").criticality()).hasValue(16);
        assertThat(new Risk("a", "", 1, 1, "").criticality()).hasValue(1);
        assertThat(new Risk("a", "", 0, 4, "").criticality()).isEmpty();
        assertThat(new Risk("a", "", 2, 5, "").criticality()).isEmpty();
    }

    @Test
    void showsTheMostCriticalRiskFirstAndEachByItsNumber() {
        DemandStudy study = study("""
                {'risks': [{'id': 'a', 'label': 'Pluie', 'probability': 3, 'severity': 1},
                           {'id': 'b', 'label': 'Annulation', 'probability': 2, 'severity': 4}]}""");
        String html = words(new RiskMatrix(study.risks(), FRENCH).blocks());
        assertThat(html).contains("role=\"img\"", "<table");
        assertThat(html.indexOf("Annulation")).isLessThan(html.indexOf("Pluie"));
    }

    @Test
    void quotesOnlyThoseWhoAgreed() {
        String html = HtmlWriter.article(new DemandStudyDocument(study("""
                        {'interviews': [{'id': 'a', 'who': 'Malik', 'answers': 'Je prête le backline', 'consent': true},
                                        {'id': 'b', 'who': 'Nora', 'answers': 'Ne le répétez pas'}]}"""), FRENCH).document());
        assertThat(html).contains("Je prête le backline", "Nora").doesNotContain("Ne le répétez pas");
    }

    private static DemandStudy travelled(String fields) {
        return study("{'emissions': [{'id': 'a', 'post': 'AUDIENCE_TRAVEL', " + fields + "}]}")
                .with(List.of(CAR));
    }

    private static String words(List<Block> blocks) {
        return blocks.stream().map(HtmlWriter::html).collect(Collectors.joining());
    }
}
