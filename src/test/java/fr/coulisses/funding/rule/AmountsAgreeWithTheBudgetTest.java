package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.income;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.funding.FundingState;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsAgreeWithTheBudgetTest {

    private final AmountsAgreeWithTheBudget rule = new AmountsAgreeWithTheBudget();
    private final BudgetLine region = income("1000");
    private final BudgetLine city = income("500.50");

    @Test
    void acceptsWhatTheLineSaysToTheCent() {
        assertThat(Case.of(request().asked("500.50").on(city).in(FundingState.FILED))
                        .budget(region, city)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void refusesACentMoreAndACentLess() {
        assertThat(Case.of(
                                request().asked("1000.01").on(region).in(FundingState.FILED),
                                request().asked("500.49").on(city).in(FundingState.FILED))
                        .budget(region, city)
                        .findings(rule))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.BLOCKING)
                .allMatch(finding -> finding.place().equals("asked"))
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of("amount:1000.01", "amount:1000.00"), List.of("amount:500.49", "amount:500.50"));
    }

    @Test
    void comparesWhatIsGrantedOnceItIs() {
        assertThat(Case.of(request().asked("1000").granted("800").on(region).in(FundingState.PARTLY_GRANTED))
                        .budget(region)
                        .findings(rule))
                .singleElement()
                .returns("granted", Finding::place)
                .returns(List.of("amount:800.00", "amount:1000.00"), Finding::arguments);
    }

    @Test
    void addsUpTheLinesOfOneRequest() {
        assertThat(Case.of(request().asked("1500.50").on(region, city).in(FundingState.PROSPECTING))
                        .budget(region, city)
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void addsUpTheRequestsForTheSameLinesInWhateverOrder() {
        assertThat(Case.of(
                                request().asked("1000").on(region, city).in(FundingState.FILED),
                                request().asked("500.50").on(city, region).in(FundingState.PREPARING))
                        .budget(region, city)
                        .findings(rule))
                .isEmpty();
    }

    /// One for both lines, one for the second only: 1,200.50 € and 300 € make 1,500.50 €.
    @Test
    void addsUpTheRequestsThatShareALine() {
        assertThat(Case.of(
                                request().asked("1200.50").on(region, city).in(FundingState.FILED),
                                request().asked("300").on(city).in(FundingState.PREPARING))
                        .budget(region, city)
                        .findings(rule))
                .isEmpty();
        assertThat(Case.of(
                                request().asked("1200.51").on(region, city).in(FundingState.FILED),
                                request().asked("300").on(city).in(FundingState.PREPARING))
                        .budget(region, city)
                        .findings(rule))
                .extracting(Finding::arguments)
                .containsOnly(List.of("amount:1500.51", "amount:1500.50"));
    }

    @ForEveryLostState
    void addsNothingOfALostRequest(FundingState lost) {
        assertThat(Case.of(
                                request().asked("600").on(region).in(FundingState.FILED),
                                request().asked("400").on(region).in(lost))
                        .budget(region)
                        .findings(rule))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-01.differs", "finding.R-C2.2-01.lost");
    }

    @Test
    void refusesAnAmountWithoutALine() {
        assertThat(Case.of(request().asked("0.01").in(FundingState.PROSPECTING))
                        .budget(region)
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("lines", Finding::place)
                .returns("finding.R-C2.2-01.none", Finding::message)
                .returns(List.of("amount:0.01"), Finding::arguments);
    }

    @Test
    void refusesALineThatIsGone() {
        assertThat(Case.of(request().asked("1000").on(region).in(FundingState.FILED))
                        .findings(rule))
                .singleElement()
                .returns(List.of("amount:1000.00", "amount:0.00"), Finding::arguments);
    }

    @Test
    void asksNothingOfARequestWithoutAnAmount() {
        assertThat(Case.of(
                                request().in(FundingState.PROSPECTING),
                                request().asked("0").on(region).in(FundingState.PROSPECTING),
                                request().on(region).in(FundingState.PROSPECTING))
                        .budget(region)
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void refusesToCountOnALostRequest(FundingState lost) {
        assertThat(Case.of(request().asked("1").on(region).in(lost))
                        .budget(region)
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("lines", Finding::place)
                .returns("finding.R-C2.2-01.lost", Finding::message)
                .returns(List.of("amount:1000.00"), Finding::arguments);
    }

    @ForEveryLostState
    void acceptsALostRequestWhoseLinesAreGoneOrWorthNothing(FundingState lost) {
        BudgetLine nothing = income("0");
        assertThat(Case.of(
                                request().asked("1000").in(lost),
                                request().asked("1000").on(region).in(lost),
                                request().asked("1000").on(nothing).in(lost))
                        .budget(nothing)
                        .findings(rule))
                .isEmpty();
    }
}
