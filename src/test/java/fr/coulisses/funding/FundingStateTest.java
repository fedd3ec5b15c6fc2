package fr.coulisses.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Certainty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FundingStateTest {

    /// The mapping of the handbook (9.2); what is complete is not filed yet, what is adjourned still is.
    @ParameterizedTest
    @CsvSource({
        "PROSPECTING, HOPED",
        "ELIGIBLE, HOPED",
        "INELIGIBLE,",
        "PREPARING, HOPED",
        "COMPLETE, HOPED",
        "FILED, REQUESTED",
        "ADMISSIBLE, REQUESTED",
        "DOCUMENTS_ASKED, REQUESTED",
        "INADMISSIBLE,",
        "UNDER_REVIEW, REQUESTED",
        "ADJOURNED, REQUESTED",
        "GRANTED, ACQUIRED",
        "PARTLY_GRANTED, ACQUIRED",
        "REFUSED,",
        "NOTIFIED, ACQUIRED",
        "AGREED, ACQUIRED",
        "ADVANCE_PAID, ACQUIRED",
        "PAID, ACQUIRED",
        "REPORT_DUE, ACQUIRED",
        "REPORTED, ACQUIRED",
        "CLOSED, ACQUIRED",
        "ABANDONED,",
        "TO_REPAY, ACQUIRED",
        "REPAID,"
    })
    void isAsSureAsTheHandbookSays(FundingState state, @Nullable Certainty certainty) {
        assertThat(state.certainty()).isEqualTo(Optional.ofNullable(certainty));
    }

    @Test
    void countsInTheBudgetUnlessItIsLost() {
        assertThat(FundingState.values())
                .allSatisfy(state ->
                        assertThat(state.isLost()).isEqualTo(state.certainty().isEmpty()));
        assertThat(those(FundingState::isLost))
                .containsExactly(
                        FundingState.INELIGIBLE,
                        FundingState.INADMISSIBLE,
                        FundingState.REFUSED,
                        FundingState.ABANDONED,
                        FundingState.REPAID);
    }

    @Test
    void waitsForAnAnswerFromItsFilingUntilItIsDecided() {
        assertThat(those(FundingState::isWaiting))
                .containsExactly(
                        FundingState.FILED,
                        FundingState.ADMISSIBLE,
                        FundingState.DOCUMENTS_ASKED,
                        FundingState.UNDER_REVIEW,
                        FundingState.ADJOURNED);
    }

    @Test
    void isGrantedFromTheYesOfTheFunderOn() {
        assertThat(those(FundingState::isGranted))
                .containsExactly(
                        FundingState.GRANTED,
                        FundingState.PARTLY_GRANTED,
                        FundingState.NOTIFIED,
                        FundingState.AGREED,
                        FundingState.ADVANCE_PAID,
                        FundingState.PAID,
                        FundingState.REPORT_DUE,
                        FundingState.REPORTED,
                        FundingState.CLOSED,
                        FundingState.TO_REPAY);
    }

    @ParameterizedTest
    @EnumSource(FundingState.class)
    void isOneThingAtATime(FundingState state) {
        assertThat(List.of(state.isLost(), state.isWaiting(), state.isGranted()).stream()
                        .filter(Boolean::booleanValue))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static List<FundingState> those(Predicate<FundingState> asked) {
        return Arrays.stream(FundingState.values()).filter(asked).toList();
    }
}
