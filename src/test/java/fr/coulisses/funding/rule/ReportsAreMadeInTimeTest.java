package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingDeadlines;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Requests;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsAreMadeInTimeTest {

    private final ReportsAreMadeInTime rule = new ReportsAreMadeInTime();

    /// Six months before today: 31 July plus six months is 31 January.
    private static final LocalDate YEAR_END = LocalDate.of(2026, 7, 31);

    @Test
    void acceptsTheLastDay() {
        assertThat(Case.of(grant(YEAR_END).in(FundingState.REPORT_DUE)).findings(rule))
                .isEmpty();
    }

    @Test
    void refusesTheDayAfter() {
        assertThat(Case.of(grant(YEAR_END.minusDays(1)).in(FundingState.REPORT_DUE))
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("fiscalYearEnd", Finding::place)
                .returns("finding.R-C2.2-06.late", Finding::message)
                .returns(List.of("30/01/2027"), Finding::arguments);
    }

    @Test
    void followsTheLaw() {
        assertThat(Case.of(grant(YEAR_END.minusDays(1)).in(FundingState.REPORT_DUE))
                        .where(FundingDeadlines.REPORT_DELAY, "7")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void blocksNobodyByAFigureToVerify() {
        assertThat(Case.of(grant(YEAR_END.minusDays(1)).in(FundingState.REPORT_DUE))
                        .unsure(FundingDeadlines.REPORT_DELAY)
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "PARTLY_GRANTED", "NOTIFIED", "AGREED", "ADVANCE_PAID", "PAID", "REPORT_DUE"})
    void asksForTheEndOfTheYear(FundingState state) {
        assertThat(Case.of(grant(null).in(state)).findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("fiscalYearEnd", Finding::place)
                .returns("finding.R-C2.2-06.unknown", Finding::message);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_REVIEW", "REPORTED", "CLOSED", "TO_REPAY"})
    void asksForNoReportBeforeTheAnswerOrAfterTheReport(FundingState state) {
        assertThat(Case.of(grant(null).in(state), grant(YEAR_END.minusYears(1)).in(state))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksForNoReportOnMoneyThatIsNoPublicSubsidy() {
        assertThat(Case.of(
                                request(FundingType.CORPORATE_PATRONAGE).in(FundingState.PAID),
                                request(FundingType.COLLECTING_SOCIETY)
                                        .yearEnds(YEAR_END.minusYears(1))
                                        .in(FundingState.PAID),
                                request().in(FundingState.PAID))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(grant(null).in(lost), grant(YEAR_END.minusYears(1)).in(lost))
                        .findings(rule))
                .isEmpty();
    }

    private static Requests.Draft grant(@Nullable LocalDate yearEnd) {
        Requests.Draft grant = request(FundingType.DEPARTMENT).granted("2000");
        return yearEnd == null ? grant : grant.yearEnds(yearEnd);
    }
}
