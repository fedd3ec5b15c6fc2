package fr.coulisses.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.proofreading.FrenchTypography.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchTypographyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deux soirées\u00a0: les 23 et 24 avril\u202f!",
                "Elle dit «\u00a0oui\u00a0», puis «\u202fnon\u202f».",
                "Rendez-vous à 20:30 sur https://billets.example/nuits?soir=1 ou à presse@horizon.example.",
                "L’État, à partir de 16\u00a0€…"
            })
    void leavesTheRestAsItIs(String text) {
        assertThat(FrenchTypography.read(text)).isEmpty();
        assertThat(FrenchTypography.mended(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Quoi ?, SPACE, Quoi\u00a0?",
        "Quoi?, SPACE, Quoi\u00a0?",
        "Tarif : 16, SPACE, Tarif\u00a0: 16",
        "16€ ou 5%, SPACE, 16\u00a0€ ou 5\u00a0%",
        "l'eau, APOSTROPHE, l’eau",
        "et puis..., ELLIPSIS, et puis…",
        "Les Etudiants, CAPITAL, Les Étudiants",
        "L’Etat, CAPITAL, L’État",
        "A partir de midi, CAPITAL, À partir de midi",
        "« oui », GUILLEMETS, «\u00a0oui\u00a0»",
        "«oui», GUILLEMETS, «\u00a0oui\u00a0»"
    })
    void findsAndMends(String text, Trouble trouble, String mended) {
        assertThat(FrenchTypography.read(text)).isNotEmpty().allMatch(advice -> advice.trouble() == trouble);
        assertThat(FrenchTypography.mended(text)).isEqualTo(mended);
        assertThat(FrenchTypography.read(mended)).isEmpty();
    }

    @Test
    void mendsStraightQuotationMarks() {
        assertThat(FrenchTypography.mended("Elle dit \"oui\".")).isEqualTo("Elle dit «\u00a0oui\u00a0».");
    }

    @Test
    void saysTheWordsWhereItStands() {
        assertThat(FrenchTypography.read("Venez nombreux ! Les Etudiants aussi."))
                .extracting(FrenchTypography.Advice::place)
                .isEqualTo(List.of("nombreux !", "Etudiants"));
    }
}
