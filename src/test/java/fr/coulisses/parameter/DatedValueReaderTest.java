package fr.coulisses.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What an administrator may type, and what is refused.
class DatedValueReaderTest {

    private static final Map<String, Parameter> ALL =
            ParameterSnapshot.shipped(LocalDate.of(2026, 11, 24)).parameters();
    private static final UUID SECOND_HALF = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "P-TAXE-CNM,'3,5',3.5",
        "P-TAXE-CNM,'3.50 %',3.5",
        "P-TAXE-CNM,0,0",
        "P-PMSS,'4 005 €',4005",
        "P-PMSS,'4 005,20',4005.2",
        "P-SACEM-DELAI,20,20",
        "P-CERFA-CRF,15059*03,15059*03",
        "P-ERP-CAT2,701-1500,701-1500",
        "P-TVA-BILLET-SPECTACLE,P-TVA-INTER,P-TVA-INTER"
    })
    void readsWhatPeopleType(String code, String typed, String read) {
        assertThat(read(code, value(typed, "2027-01-01", null)).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "P-TAXE-CNM,beaucoup,parameter.refused.number",
        "P-TAXE-CNM,'-1',parameter.refused.number",
        "P-PMSS,'4005 euros',parameter.refused.number",
        "P-SACEM-DELAI,quinze,parameter.refused.number",
        "P-TAXE-CNM,'  ',parameter.refused.value",
        "P-CERFA-CRF,'',parameter.refused.value",
        "P-TVA-BILLET-SPECTACLE,'5,5',parameter.refused.code",
        "P-TVA-BILLET-SPECTACLE,P-RIEN,parameter.refused.code",
        "P-TVA-BILLET-SPECTACLE,P-TVA-BILLET-SPECTACLE,parameter.refused.loop"
    })
    void refusesWhatIsNoValueOfTheParameter(String code, String typed, String label) {
        refuses(label, code, value(typed, "2027-01-01", null));
    }

    @Test
    void refusesAReferenceThatWouldEverLeadBack() {
        Map<String, Parameter> all = new LinkedHashMap<>(ALL);
        all.put(
                "P-TVA-BILLET-140",
                with("P-TVA-BILLET-140", school(UUID.randomUUID(), "P-TVA-BILLET-SPECTACLE", "2030-01-01", null)));
        DatedValueReader reader = new DatedValueReader(known("P-TVA-BILLET-SPECTACLE"), all);
        assertThatThrownBy(() -> reader.read(value("P-TVA-BILLET-140", "2027-01-01", null), null))
                .hasMessageContaining("parameter.refused.loop");
    }

    @Test
    void asksForAFirstDayAndASource() {
        refuses("parameter.refused.from", "P-TAXE-CNM", value("4", null, null));
        for (String source : List.of("", "   ", "x".repeat(401))) {
            refuses(
                    "parameter.refused.source",
                    "P-TAXE-CNM",
                    new DatedValue("4", LocalDate.of(2027, 1, 1), null, source, ParameterStatus.VERIFIED, ""));
        }
        refuses(
                "parameter.refused.comment",
                "P-TAXE-CNM",
                new DatedValue("4", LocalDate.of(2027, 1, 1), null, "Loi", ParameterStatus.VERIFIED, "x".repeat(1001)));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        refuses("parameter.refused.to", "P-TAXE-CNM", value("4", "2027-01-02", "2027-01-01"));
        assertThatCode(() -> read("P-TAXE-CNM", value("4", "2027-01-01", "2027-01-01")))
                .doesNotThrowAnyException();
    }

    /// The school has one value for the second half of 2027 and an open one from 2029 on.
    @ParameterizedTest
    @CsvSource({"2027-01-01,2027-06-30", "2027-01-01,", "2028-01-01,2028-12-31", "2028-01-01,", "2030-01-01,"})
    void acceptsAPeriodBetweenOthers(String from, @Nullable String to) {
        assertThatCode(() -> readAmong(value("4", from, to), null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01,2027-07-01",
        "2027-07-01,",
        "2027-12-31,",
        "2027-08-01,2027-09-01",
        "2027-01-01,2028-12-31",
        "2028-06-01,2029-01-01",
        "2029-01-01,"
    })
    void refusesAPeriodThatOverlapsAnother(String from, @Nullable String to) {
        assertThatThrownBy(() -> readAmong(value("4", from, to), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("parameter.refused.overlap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-01", "2027-08-01", "2028-01-01"})
    void doesNotCountTheValueItCorrects(String from) {
        assertThatCode(() -> readAmong(value("4", from, "2028-12-31"), SECOND_HALF))
                .doesNotThrowAnyException();
    }

    @Test
    void mayBeginInsideAPeriodThatAReleaseShipped() {
        assertThatCode(() -> read("P-PMSS", value("4006", "2026-01-01", "2026-12-31")))
                .doesNotThrowAnyException();
        assertThatCode(() -> read("P-PMSS", value("4006", "2026-07-01", null))).doesNotThrowAnyException();
    }

    private static DatedValue read(String code, DatedValue typed) {
        return new DatedValueReader(known(code), ALL).read(typed, null);
    }

    private static DatedValue readAmong(DatedValue typed, @Nullable UUID corrected) {
        Parameter tax = with(
                "P-TAXE-CNM",
                school(SECOND_HALF, "4", "2027-07-01", "2027-12-31"),
                school(UUID.randomUUID(), "5", "2029-01-01", null));
        return new DatedValueReader(tax, ALL).read(typed, corrected);
    }

    private static void refuses(String label, String code, DatedValue typed) {
        assertThatThrownBy(() -> read(code, typed))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).label())
                .isEqualTo(label);
    }

    private static Parameter known(String code) {
        return Objects.requireNonNull(ALL.get(code), code);
    }

    private static Parameter with(String code, RegisteredValue... more) {
        Parameter shipped = known(code);
        List<RegisteredValue> values = new ArrayList<>(shipped.values());
        values.addAll(List.of(more));
        return new Parameter(code, shipped.label(), shipped.unit(), values);
    }

    private static RegisteredValue school(UUID id, String text, String from, @Nullable String to) {
        return new RegisteredValue(id, 0, ParameterOrigin.SCHOOL, value(text, from, to));
    }

    private static DatedValue value(String text, @Nullable String from, @Nullable String to) {
        return new DatedValue(
                text,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "Loi",
                ParameterStatus.VERIFIED,
                "");
    }
}
