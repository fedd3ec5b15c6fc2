package fr.coulisses.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.funding.RequestedDocument.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestedDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    /// A certificate of the last day of a long month lasts until the last day of a short one.
    @ParameterizedTest
    @CsvSource({
        "2026-10-31, 2027-01-31",
        "2026-10-30, 2027-01-30",
        "2026-11-30, 2027-02-28",
        "2026-11-28, 2027-02-28",
        "2027-11-30, 2028-02-29"
    })
    void countsForThreeMonthsToTheDay(LocalDate issuedOn, LocalDate lastDay) {
        RequestedDocument notice = document(DocumentType.SIRENE_NOTICE, Status.PROVIDED, issuedOn, null);
        assertThat(notice.isOld(lastDay)).isFalse();
        assertThat(notice.isExpired(lastDay)).isFalse();
        assertThat(notice.isOld(lastDay.plusDays(1))).isTrue();
        assertThat(notice.isExpired(lastDay.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void growsOldOnlyAsACertificate(DocumentType type) {
        assertThat(document(type, Status.PROVIDED, DAY.minusYears(1), null).isExpired(DAY))
                .isEqualTo(type == DocumentType.SIRENE_NOTICE || type == DocumentType.TAX_CERTIFICATE);
    }

    @Test
    void countsOnTheLastDayOfItsValidityAndNotAfter() {
        RequestedDocument quote = document(DocumentType.QUOTES, Status.PROVIDED, null, DAY);
        assertThat(quote.isExpired(DAY)).isFalse();
        assertThat(quote.isMissing(DAY)).isFalse();
        assertThat(quote.isExpired(DAY.plusDays(1))).isTrue();
        assertThat(quote.isMissing(DAY.plusDays(1))).isTrue();
    }

    @Test
    void countsForAsLongAsItSaysHoweverOldItIs() {
        RequestedDocument notice = document(DocumentType.TAX_CERTIFICATE, Status.PROVIDED, DAY.minusYears(1), DAY);
        assertThat(notice.isOld(DAY)).isTrue();
        assertThat(notice.isExpired(DAY)).isFalse();
    }

    @Test
    void isThereEvenWhenItIsOld() {
        assertThat(document(DocumentType.SIRENE_NOTICE, Status.PROVIDED, DAY.minusYears(1), null)
                        .isMissing(DAY))
                .as("renewing it is advice, its end is a fact")
                .isFalse();
    }

    @Test
    void isMissingUntilItIsProvidedOrDoesNotApply() {
        assertThat(document(DocumentType.STATUTES, Status.TO_PROVIDE, null, null)
                        .isMissing(DAY))
                .isTrue();
        assertThat(document(DocumentType.STATUTES, Status.PROVIDED, null, null).isMissing(DAY))
                .isFalse();
        assertThat(document(DocumentType.STATUTES, Status.NOT_APPLICABLE, null, DAY.minusDays(1))
                        .isMissing(DAY))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"TO_PROVIDE", "NOT_APPLICABLE"})
    void cannotExpireBeforeItIsThere(Status status) {
        assertThat(document(DocumentType.SIRENE_NOTICE, status, DAY.minusYears(1), DAY.minusDays(1))
                        .isExpired(DAY))
                .isFalse();
    }

    @Test
    void neverExpiresWithoutADayOrAType() {
        assertThat(document(DocumentType.SIRENE_NOTICE, Status.PROVIDED, null, null)
                        .isExpired(DAY))
                .isFalse();
        assertThat(document(null, Status.PROVIDED, DAY.minusYears(1), null).isExpired(DAY))
                .isFalse();
    }

    private static RequestedDocument document(
            @Nullable DocumentType type, Status status, @Nullable LocalDate issuedOn, @Nullable LocalDate validUntil) {
        return new RequestedDocument("d", type, "", status, issuedOn, validUntil);
    }
}
