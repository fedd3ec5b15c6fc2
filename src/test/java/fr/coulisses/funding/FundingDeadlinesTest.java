package fr.coulisses.funding;

import static fr.coulisses.funding.Requests.TODAY;
import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.register.Deadline;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class FundingDeadlinesTest {

    static final List<Locale> LANGUAGES = Labels.LANGUAGES;

    private static final Labels LABELS = new Labels();
    private static final ParameterSnapshot FIGURES = ParameterSnapshot.shipped(TODAY);

    /// A request that has every day it can have.
    private static final FundingRequest WHOLE = request(FundingType.REGION)
            .deadline(TODAY.plusDays(1))
            .filed(TODAY.plusDays(2))
            .committee(TODAY.plusDays(3))
            .notified(TODAY.plusDays(4))
            .payment("1234.50", TODAY.plusDays(5), null)
            .payment("100", TODAY.plusDays(6), TODAY)
            .payment("100", null, null)
            .obligation(Obligation.Kind.LOGO, TODAY.plusDays(7), false)
            .obligation(Obligation.Kind.MENTION, TODAY.plusDays(8), true)
            .obligation(Obligation.Kind.OTHER, null, false)
            .yearEnds(LocalDate.of(2027, 12, 31))
            .reminder(TODAY.plusDays(9), false)
            .reminder(TODAY.plusDays(10), true)
            .reminder(null, false)
            .content();

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "ELIGIBLE", "PREPARING", "COMPLETE"})
    void isToBeFiledUntilItIs(FundingState state) {
        assertThat(places(state)).containsExactly("filingDeadline", "journal/e1/remindOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILED", "ADMISSIBLE", "DOCUMENTS_ASKED", "UNDER_REVIEW", "ADJOURNED"})
    void waitsForItsCommittee(FundingState state) {
        assertThat(places(state)).containsExactly("committeeOn", "journal/e1/remindOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "PARTLY_GRANTED", "NOTIFIED", "AGREED", "ADVANCE_PAID", "PAID", "REPORT_DUE"})
    void isPaidAndReportedOnceItIsGranted(FundingState state) {
        assertThat(places(state))
                .containsExactly("payments/p1/dueOn", "obligations/o1/dueOn", "fiscalYearEnd", "journal/e1/remindOn");
    }

    @Test
    void owesNoReportOnceItIsMade() {
        assertThat(places(FundingState.REPORTED))
                .containsExactly("payments/p1/dueOn", "obligations/o1/dueOn", "journal/e1/remindOn");
    }

    @ParameterizedTest
    @EnumSource(names = {"INELIGIBLE", "INADMISSIBLE", "REFUSED", "ABANDONED", "REPAID", "CLOSED"})
    void hasNothingToDoAtItsEnd(FundingState state) {
        assertThat(places(state)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FundingState.class)
    void hasNothingToDoWithoutDays(FundingState state) {
        assertThat(FundingDeadlines.of(FundingRequest.EMPTY, state, FIGURES)).isEmpty();
        assertThat(FundingDeadlines.of(
                        request()
                                .payment(null, null, null)
                                .obligation(Obligation.Kind.LOGO, null, false)
                                .said(TODAY)
                                .content(),
                        state,
                        FIGURES))
                .isEmpty();
    }

    @Test
    void saysEachDayAndWhatItIsFor() {
        assertThat(FundingDeadlines.of(WHOLE, FundingState.PREPARING, FIGURES))
                .containsExactly(
                        new Deadline(TODAY.plusDays(1), "filingDeadline", "funding.deadline.filing"),
                        new Deadline(
                                TODAY.plusDays(9), "journal/e1/remindOn", "funding.deadline.reminder", "Rappeler"));
        assertThat(FundingDeadlines.of(WHOLE, FundingState.FILED, FIGURES))
                .contains(new Deadline(TODAY.plusDays(3), "committeeOn", "funding.deadline.committee"));
        assertThat(FundingDeadlines.of(WHOLE, FundingState.NOTIFIED, FIGURES))
                .contains(
                        new Deadline(
                                TODAY.plusDays(5),
                                "payments/p1/dueOn",
                                "funding.deadline.payment",
                                "1\u202f234,50\u00a0€"),
                        new Deadline(
                                TODAY.plusDays(7), "obligations/o1/dueOn", "funding.deadline.obligation", "Affiche"),
                        new Deadline(LocalDate.of(2028, 6, 30), "fiscalYearEnd", "funding.deadline.report")
                                .ahead(60, 30, 7));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void saysItInBothLanguages(Locale language) {
        for (FundingState state : FundingState.values()) {
            assertThat(FundingDeadlines.of(WHOLE, state, FIGURES)).allSatisfy(deadline -> {
                String sentence = LABELS.text(
                        language, deadline.label(), deadline.arguments().toArray());
                assertThat(sentence).isNotBlank().doesNotContain("{");
                assertThat(deadline.arguments()).allMatch(sentence::contains);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 2028-06-30", "2027-08-31, 2028-02-29", "2026-08-31, 2027-02-28", "2027-06-30, 2027-12-30"})
    void reportsSixMonthsAfterTheFiscalYear(LocalDate yearEnd, LocalDate report) {
        assertThat(FundingDeadlines.report(
                        request(FundingType.REGION).yearEnds(yearEnd).content(), FIGURES))
                .contains(report);
    }

    @Test
    void reportsWhenTheLawSays() {
        FundingRequest grant =
                request(FundingType.REGION).yearEnds(LocalDate.of(2027, 12, 31)).content();
        assertThat(FundingDeadlines.report(grant, FIGURES.with(FundingDeadlines.REPORT_DELAY, "3")))
                .contains(LocalDate.of(2028, 3, 31));
        assertThat(FundingDeadlines.report(grant, FIGURES.with(FundingDeadlines.REPORT_DELAY, "bientôt")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FundingType.class)
    void reportsOnPublicSubsidiesOnly(FundingType type) {
        assertThat(FundingDeadlines.report(request(type).yearEnds(TODAY).content(), FIGURES)
                        .isPresent())
                .isEqualTo(type.isPublicSubsidy());
    }

    @Test
    void cannotSayWhenToReportWithoutTheYearOrTheType() {
        assertThat(FundingDeadlines.report(request(FundingType.REGION).content(), FIGURES))
                .isEmpty();
        assertThat(FundingDeadlines.report(request().yearEnds(TODAY).content(), FIGURES))
                .isEmpty();
    }

    private static List<String> places(FundingState state) {
        return FundingDeadlines.of(WHOLE, state, FIGURES).stream()
                .map(Deadline::place)
                .toList();
    }
}
