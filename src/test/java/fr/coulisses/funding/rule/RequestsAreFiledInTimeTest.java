package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestsAreFiledInTimeTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 15);

    private final RequestsAreFiledInTime rule = new RequestsAreFiledInTime();

    @Test
    void acceptsTheLastDay() {
        assertThat(Case.of(request().deadline(DEADLINE).filed(DEADLINE).in(FundingState.FILED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void refusesTheDayAfter() {
        assertThat(Case.of(request()
                                .deadline(DEADLINE)
                                .filed(DEADLINE.plusDays(1))
                                .in(FundingState.FILED))
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("filedOn", Finding::place)
                .returns("finding.R-C2.2-03.late", Finding::message)
                .returns(List.of("16/01/2027", "15/01/2027"), Finding::arguments);
    }

    @Test
    void acceptsTheDayBeforeTheProjectBegins() {
        assertThat(Case.of(request().filed(DEADLINE).in(FundingState.FILED))
                        .beginning(DEADLINE.plusDays(1))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void refusesTheDayTheProjectBegins() {
        assertThat(Case.of(request().filed(DEADLINE).in(FundingState.UNDER_REVIEW))
                        .beginning(DEADLINE)
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("filedOn", Finding::place)
                .returns("finding.R-C2.2-03.begun", Finding::message)
                .returns(List.of("15/01/2027", "15/01/2027"), Finding::arguments);
    }

    @Test
    void saysOneThingOfARequestThatIsLateTwice() {
        assertThat(Case.of(request()
                                .deadline(DEADLINE)
                                .filed(DEADLINE.plusDays(1))
                                .in(FundingState.FILED))
                        .beginning(DEADLINE)
                        .findings(rule))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-03.late");
    }

    @Test
    void stillWaitsOnTheLastDay() {
        assertThat(Case.of(request().deadline(TODAY).in(FundingState.PREPARING)).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "ELIGIBLE", "PREPARING", "COMPLETE"})
    void refusesADeadlineThatPassedWithoutARequest(FundingState state) {
        assertThat(Case.of(request().deadline(TODAY.minusDays(1)).in(state)).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("filingDeadline", Finding::place)
                .returns("finding.R-C2.2-03.missed", Finding::message)
                .returns(List.of("30/01/2027"), Finding::arguments);
    }

    @Test
    void refusesARequestThatIsNotFiledWhenTheProjectBegins() {
        assertThat(Case.of(request().in(FundingState.COMPLETE))
                        .beginning(TODAY.plusDays(1))
                        .findings(rule))
                .isEmpty();
        assertThat(Case.of(request().in(FundingState.COMPLETE)).beginning(TODAY).findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("finding.R-C2.2-03.unfiled", Finding::message);
    }

    @Test
    void asksNoDayOfARequestThatIsFiled() {
        assertThat(Case.of(request().deadline(TODAY.minusDays(1)).in(FundingState.FILED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void comparesNothingWithADayThatNobodyKnows() {
        assertThat(Case.of(
                                request().filed(TODAY).in(FundingState.FILED),
                                request().in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(
                                request().deadline(DEADLINE).in(lost),
                                request()
                                        .deadline(DEADLINE)
                                        .filed(DEADLINE.plusDays(1))
                                        .in(lost))
                        .beginning(DEADLINE)
                        .findings(rule))
                .isEmpty();
    }
}
