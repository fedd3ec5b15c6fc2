package fr.coulisses.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of the values of a parameter counts on a day.
class ParameterTest {

    @ParameterizedTest
    @CsvSource({"2026-12-31,10,true", "2027-01-01,11,true", "2027-06-30,11,true", "2030-01-01,11,true"})
    void endsAnOpenValueWhenTheNextBegins(LocalDate day, String text, boolean inForce) {
        counts(parameter(shipped("10", null, null), school("11", "2027-01-01", null)), day, text, inForce);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31,10,true", "2027-01-01,11,true", "2027-12-31,11,true", "2028-01-01,11,false"})
    void doesNotComeBackWhenANewerValueHasEnded(LocalDate day, String text, boolean inForce) {
        counts(parameter(shipped("10", null, null), school("11", "2027-01-01", "2027-12-31")), day, text, inForce);
    }

    @Test
    void givesWayToTheSchoolOnTheSameDays() {
        Parameter both =
                parameter(shipped("4005", "2026-01-01", "2026-12-31"), school("4006", "2026-01-01", "2026-12-31"));
        counts(both, LocalDate.of(2026, 6, 1), "4006", true);
        counts(both, LocalDate.of(2027, 1, 1), "4006", false);
    }

    /// The school typed a value until the end of June; a later release ships another one from January on.
    @ParameterizedTest
    @CsvSource({"2026-12-31,12,true", "2027-01-01,12,true", "2027-06-30,12,true", "2027-07-01,13,true"})
    void leavesThePeriodThatASchoolTypedToTheSchool(LocalDate day, String text, boolean inForce) {
        counts(
                parameter(
                        shipped("11", null, null),
                        school("12", "2026-11-01", "2027-06-30"),
                        shipped("13", "2027-01-01", null)),
                day,
                text,
                inForce);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31,12,true", "2027-01-01,13,true"})
    void lastsUntilALaterValueOfAReleaseWhenTheSchoolGaveNoEnd(LocalDate day, String text, boolean inForce) {
        counts(
                parameter(
                        shipped("11", null, null), school("12", "2026-11-01", null), shipped("13", "2027-01-01", null)),
                day,
                text,
                inForce);
    }

    @Test
    void givesTheFirstToComeBeforeAnyHasBegun() {
        counts(
                parameter(school("13", "2028-01-01", null), school("12", "2027-01-01", "2027-12-31")),
                LocalDate.of(2026, 1, 1),
                "12",
                false);
    }

    @Test
    void passesOverAValueThatSaysNothing() {
        Parameter meals = parameter(shipped("", null, null), school("20.7", "2026-01-01", "2026-12-31"));
        counts(meals, LocalDate.of(2025, 1, 1), "20.7", false);
        counts(meals, LocalDate.of(2026, 1, 1), "20.7", true);
        counts(meals, LocalDate.of(2027, 1, 1), "20.7", false);
    }

    @Test
    void isGroupedByTheBeginningOfItsCode() {
        assertThat(ParameterSnapshot.shipped(LocalDate.of(2026, 11, 24)).parameters().values().stream()
                        .map(Parameter::prefix)
                        .distinct())
                .contains("P-TVA", "P-SACEM", "P-ERP", "P-DE")
                .hasSize(43);
    }

    private static void counts(Parameter parameter, LocalDate day, String text, boolean inForce) {
        ParameterValue value = ParameterValue.of(parameter, day);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.inForce()).isEqualTo(inForce);
        assertThat(value.status()).isEqualTo(inForce ? ParameterStatus.VERIFIED : ParameterStatus.TO_VERIFY);
    }

    private static Parameter parameter(RegisteredValue... values) {
        return new Parameter("P-ESSAI", "Essai", new Unit("%"), List.of(values));
    }

    private static RegisteredValue shipped(String text, @Nullable String from, @Nullable String to) {
        return value(ParameterOrigin.SHIPPED, text, from, to);
    }

    private static RegisteredValue school(String text, @Nullable String from, @Nullable String to) {
        return value(ParameterOrigin.SCHOOL, text, from, to);
    }

    private static RegisteredValue value(
            ParameterOrigin origin, String text, @Nullable String from, @Nullable String to) {
        return new RegisteredValue(
                UUID.randomUUID(),
                0,
                origin,
                new DatedValue(text, date(from), date(to), "Essai", ParameterStatus.VERIFIED, ""));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
