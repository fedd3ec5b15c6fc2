package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoMoreIsAskedThanIsEligibleTest {

    private final NoMoreIsAskedThanIsEligible rule = new NoMoreIsAskedThanIsEligible();

    @Test
    void acceptsAllThatIsEligible() {
        assertThat(Case.of(request().asked("1000.00").eligibleExpenses("1000").in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfACentMore() {
        assertThat(Case.of(request().asked("1000.01").eligibleExpenses("1000").in(FundingState.PREPARING))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("asked", Finding::place)
                .returns("finding.R-C2.2-15.more", Finding::message)
                .returns(List.of("amount:1000.01", "amount:1000.00"), Finding::arguments);
    }

    @Test
    void comparesNothingWithAnAmountThatNobodyWrote() {
        assertThat(Case.of(
                                request().asked("1000").in(FundingState.PREPARING),
                                request().eligibleExpenses("1000").in(FundingState.PREPARING),
                                request().in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsWhereNothingIsEligible() {
        assertThat(Case.of(request().asked("1").eligibleExpenses("0").in(FundingState.PREPARING))
                        .findings(rule))
                .hasSize(1);
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request().asked("2").eligibleExpenses("1").in(lost)).findings(rule))
                .isEmpty();
    }
}
