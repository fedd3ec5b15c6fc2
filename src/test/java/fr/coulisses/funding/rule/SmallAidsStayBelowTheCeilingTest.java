package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Requests;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallAidsStayBelowTheCeilingTest {

    private static final String CEILING = SmallAidsStayBelowTheCeiling.CEILING;

    private final SmallAidsStayBelowTheCeiling rule = new SmallAidsStayBelowTheCeiling();

    @Test
    void acceptsTheCeilingItself() {
        assertThat(Case.of(aid("10000").formerAids("290000").in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfACentMore() {
        assertThat(Case.of(aid("10000").formerAids("290000.01").in(FundingState.PREPARING))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("formerAids", Finding::place)
                .returns("finding.R-C2.2-12.above", Finding::message)
                .returns(List.of("amount:300000.01", "amount:300000.00"), Finding::arguments);
    }

    @Test
    void followsTheLaw() {
        assertThat(Case.of(aid("10000").formerAids("290000.01").in(FundingState.PREPARING))
                        .where(CEILING, "400000")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void blocksNobodyByAFigureToVerify() {
        assertThat(Case.of(aid("10000").formerAids("290000.01").in(FundingState.PREPARING))
                        .unsure(CEILING)
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void addsUpThePublicSubsidiesOfTheProject() {
        assertThat(Case.of(
                                aid("4000").formerAids("290000").in(FundingState.PREPARING),
                                aid("9000").granted("6000.01").in(FundingState.PARTLY_GRANTED),
                                request(FundingType.FOUNDATION).asked("50000").in(FundingState.FILED),
                                request(FundingType.COLLECTING_SOCIETY)
                                        .asked("50000")
                                        .in(FundingState.FILED),
                                request().asked("50000").in(FundingState.FILED))
                        .findings(rule))
                .extracting(Finding::arguments)
                .containsExactly(List.of("amount:300000.01", "amount:300000.00"));
    }

    @Test
    void asksNothingOfThoseWhoDeclaredNothing() {
        assertThat(Case.of(aid("10000").in(FundingState.PREPARING)).findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(
                                aid("10000").formerAids("400000").in(lost),
                                aid("10000").formerAids("290000").in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    private static Requests.Draft aid(String asked) {
        return request(FundingType.REGION).asked(asked);
    }
}
