package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Requests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SilentFundersAreAskedTest {

    private static final LocalDate FIFTEEN_DAYS_AGO = TODAY.minusDays(15);
    private static final LocalDate SIXTEEN_DAYS_AGO = TODAY.minusDays(16);

    private final SilentFundersAreAsked rule = new SilentFundersAreAsked();

    @Test
    void acceptsSilenceOfExactlyFifteenDays() {
        assertThat(examine(request().committee(FIFTEEN_DAYS_AGO))).isEmpty();
    }

    @Test
    void advisesToAskOnTheSixteenth() {
        assertThat(examine(request().committee(SIXTEEN_DAYS_AGO)))
                .singleElement()
                .returns(Severity.ADVICE, Finding::severity)
                .returns("journal", Finding::place)
                .returns("finding.R-C2.2-14.silent", Finding::message)
                .returns(List.of("15/01/2027"), Finding::arguments);
    }

    @Test
    void acceptsAnExchangeOfTheDayAfterTheCommittee() {
        assertThat(examine(request().committee(SIXTEEN_DAYS_AGO).said(SIXTEEN_DAYS_AGO.plusDays(1))))
                .isEmpty();
    }

    @Test
    void countsNoExchangeOfBeforeTheCommitteeOrWithoutADay() {
        assertThat(examine(request()
                        .committee(SIXTEEN_DAYS_AGO)
                        .said(SIXTEEN_DAYS_AGO)
                        .said(null)))
                .hasSize(1);
    }

    @Test
    void knowsNothingWithoutACommittee() {
        assertThat(examine(request())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FILED", "ADMISSIBLE", "DOCUMENTS_ASKED", "UNDER_REVIEW"})
    void advisesItInEveryStateThatWaitsForAnAnswer(FundingState state) {
        assertThat(Case.of(request().committee(SIXTEEN_DAYS_AGO).in(state)).findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "COMPLETE", "GRANTED", "NOTIFIED", "CLOSED"})
    void asksNobodyWhoHasNothingOrHasAnswered(FundingState state) {
        assertThat(Case.of(request().committee(SIXTEEN_DAYS_AGO).in(state)).findings(rule))
                .isEmpty();
    }

    @Test
    void takesAnAdjournmentForAnAnswer() {
        assertThat(Case.of(request().committee(SIXTEEN_DAYS_AGO).in(FundingState.ADJOURNED, SIXTEEN_DAYS_AGO))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksAfterTheCommitteeThatARequestWasAdjournedTo() {
        assertThat(Case.of(request()
                                .committee(SIXTEEN_DAYS_AGO)
                                .in(FundingState.ADJOURNED, SIXTEEN_DAYS_AGO.minusDays(1)))
                        .findings(rule))
                .hasSize(1);
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request().committee(SIXTEEN_DAYS_AGO).in(lost)).findings(rule))
                .isEmpty();
    }

    private List<Finding> examine(Requests.Draft request) {
        return Case.of(request.in(FundingState.UNDER_REVIEW)).findings(rule);
    }
}
