package fr.coulisses.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures that travel with the release, asked by date.
class ParameterSnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+\\d*)]");

    private final ParameterSnapshot day = ParameterSnapshot.shipped(DAY);

    @Test
    void holdsAHundredAndTwelveParameters() {
        assertThat(day.parameters()).hasSize(115);
        assertThat(day.parameters().keySet()).first().isEqualTo("P-TVA-NORMAL");
        assertThat(day.parameters().values())
                .allSatisfy(parameter -> assertThat(parameter.values()).isNotEmpty());
    }

    @Test
    void givesTheNumberInItsUnit() {
        assertThat(day.decimal("P-TAXE-CNM")).isEqualByComparingTo("3.5");
        assertThat(day.value("P-TAXE-CNM").unit().name()).isEqualTo("%");
        assertThat(day.decimal("P-SUBV-CONVENTION")).isEqualByComparingTo("23000");
    }

    /// 80 011 € is the figure of 2025, neither of the year before nor of the year after.
    @ParameterizedTest
    @CsvSource({"2024-12-31,false", "2025-01-01,true", "2025-12-31,true", "2026-01-01,false"})
    void isInForceFromItsFirstDayToItsLast(LocalDate date, boolean inForce) {
        ParameterValue value = day.on(date).value("P-FRANCHISE-ASSO");
        assertThat(value.inForce()).isEqualTo(inForce);
        assertThat(value.text()).isEqualTo("80011");
        assertThat(value.validFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(value.validTo()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,TO_VERIFY", "2026-01-01,VERIFIED", "2026-12-31,VERIFIED", "2027-01-01,TO_VERIFY"})
    void isToBeVerifiedOutsideItsPeriod(LocalDate date, ParameterStatus status) {
        assertThat(day.on(date).value("P-PMSS").status()).isEqualTo(status);
        assertThat(day.on(date).decimal("P-PMSS")).isEqualByComparingTo("4005");
        assertThat(day.on(date).value("P-PMSS").mayBlock()).isEqualTo(status == ParameterStatus.VERIFIED);
    }

    @Test
    void followsAReferenceAndShowsTheWay() {
        ParameterValue value = day.value("P-TVA-BILLET-SPECTACLE");
        assertThat(value.number()).contains(new BigDecimal("5.5"));
        assertThat(value.unit().name()).isEqualTo("%");
        assertThat(value.label()).isEqualTo("Billets : théâtre, concert, cirque, variétés");
        assertThat(value.chain()).containsExactly("P-TVA-BILLET-SPECTACLE", "P-TVA-REDUIT");
        assertThat(value.source()).contains("L.213-232").contains("278-0 bis");
        assertThat(day.value("P-TVA-REDUIT").chain()).containsExactly("P-TVA-REDUIT");
    }

    @Test
    void isNoSurerThanWhatItRefersTo() {
        assertThat(day.value("P-TVA-BILLET-SPECTACLE").status()).isEqualTo(ParameterStatus.VERIFIED);
        ParameterSnapshot other = day.with("P-TVA-BILLET-SPECTACLE", "P-PMSS").on(LocalDate.of(2027, 1, 1));
        assertThat(other.value("P-TVA-BILLET-SPECTACLE").inForce()).isFalse();
        assertThat(other.value("P-TVA-BILLET-SPECTACLE").status()).isEqualTo(ParameterStatus.TO_VERIFY);
    }

    @Test
    void goesNoFurtherThanAReferenceThatLeadsBackOrNowhere() {
        assertThat(day.with("P-TVA-BILLET-140", "P-TVA-BILLET-140")
                        .value("P-TVA-BILLET-140")
                        .number())
                .isEmpty();
        ParameterSnapshot round = day.with("P-TVA-BILLET-140", "P-TVA-BILLET-SPECTACLE")
                .with("P-TVA-BILLET-SPECTACLE", "P-TVA-BILLET-140");
        assertThat(round.value("P-TVA-BILLET-140").chain())
                .containsExactly("P-TVA-BILLET-140", "P-TVA-BILLET-SPECTACLE");
        assertThat(day.with("P-TVA-BILLET-140", "P-RIEN")
                        .value("P-TVA-BILLET-140")
                        .text())
                .isEqualTo("P-RIEN");
    }

    @Test
    void namesTheCodeThatNobodyShipped() {
        assertThatThrownBy(() -> day.decimal("P-RIEN"))
                .isInstanceOf(UnknownParameter.class)
                .hasMessageContaining("P-RIEN");
        assertThatThrownBy(() -> day.with("P-RIEN", "1")).isInstanceOf(UnknownParameter.class);
    }

    @Test
    void saysThatAnUnknownFigureIsNotInForce() {
        ParameterValue value = day.value("P-CACHET-MIN");
        assertThat(value.text()).isEmpty();
        assertThat(value.number()).isEmpty();
        assertThat(value.inForce()).isFalse();
        assertThat(value.mayBlock()).isFalse();
        assertThatThrownBy(() -> day.decimal("P-CACHET-MIN")).hasMessageContaining("P-CACHET-MIN");
        assertThatThrownBy(() -> day.decimal("P-ERP-CAT2")).hasMessageContaining("701-1500");
    }

    @Test
    void showsWhatALawThatChangesWouldDo() {
        ParameterSnapshot changed = day.with("P-TAXE-CNM", "4");
        assertThat(changed.decimal("P-TAXE-CNM")).isEqualByComparingTo("4");
        assertThat(changed.decimal("P-TAXE-ASTP")).isEqualByComparingTo("3.5");
        assertThat(day.decimal("P-TAXE-CNM")).isEqualByComparingTo("3.5");
    }

    @Test
    void isAValue() {
        assertThat(ParameterSnapshot.shipped(DAY)).isEqualTo(day).hasSameHashCodeAs(day);
        assertThatThrownBy(() -> day.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shipsNumbersWhereTheUnitIsARateOrAnAmountAndCodesWhereItIsAReference() {
        assertThat(day.parameters().values()).allSatisfy(parameter -> {
            ParameterValue value = day.value(parameter.code());
            assertThat(value.unit().isReference()).as(parameter.code()).isFalse();
            if (!value.text().isEmpty()
                    && (value.unit().isPercent() || value.unit().isMoney())) {
                assertThat(value.number()).as(parameter.code()).isPresent();
            }
        });
    }

    @Test
    void saysWhatEveryMarkInASourceStandsFor() {
        assertThat(day.parameters().values())
                .allSatisfy(parameter -> parameter
                        .values()
                        .forEach(value -> assertThat(ParameterCsv.sources().keySet())
                                .as(parameter.code())
                                .containsAll(MARK.matcher(value.value().source())
                                        .results()
                                        .map((MatchResult mark) -> mark.group(1))
                                        .toList())));
    }

    @ParameterizedTest
    @CsvSource({
        "P-TAXE-CNM,'3,5 %','3.5 %'",
        "P-SACEM-CONCERT,'8,8 % HT','8.8 % HT'",
        "P-FRANCHISE-ASSO,'80 011 €/an','80 011 €/an'",
        "P-SMIC-H,'12,02 €/h','12.02 €/h'",
        "P-SACEM-DELAI,15 jours,15 jours",
        "P-CERFA-CRF,15059*02 formulaire,15059*02 formulaire",
        "P-TVA-BILLET-SPECTACLE,'5,5 %','5.5 %'",
        "P-CACHET-MIN,'',''"
    })
    void isWrittenAsPeopleReadIt(String code, String french, String english) {
        assertThat(plain(day.value(code).written(Locale.FRENCH))).isEqualTo(french);
        assertThat(plain(day.value(code).written(Locale.ENGLISH))).isEqualTo(english);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
