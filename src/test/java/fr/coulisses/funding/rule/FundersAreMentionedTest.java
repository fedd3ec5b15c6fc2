package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static fr.coulisses.funding.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.Obligation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundersAreMentionedTest {

    private final FundersAreMentioned rule = new FundersAreMentioned();

    @ParameterizedTest
    @EnumSource(
            value = Obligation.Kind.class,
            names = {"LOGO", "MENTION"})
    void acceptsAMentionThatIsNoted(Obligation.Kind kind) {
        assertThat(Case.of(request(FundingType.REGION)
                                .obligation(kind, null, false)
                                .in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRANTED", "PARTLY_GRANTED", "NOTIFIED", "PAID", "CLOSED"})
    void warnsOfAGrantWithoutOne(FundingState state) {
        assertThat(Case.of(request(FundingType.REGION)
                                .obligation(Obligation.Kind.REPORT, TODAY.minusYears(1), false)
                                .in(state))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("obligations", Finding::place)
                .returns("finding.R-C2.2-13.none", Finding::message);
    }

    @Test
    void acceptsTheDayItIsDue() {
        assertThat(Case.of(request(FundingType.REGION)
                                .obligation(Obligation.Kind.LOGO, TODAY, false)
                                .in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void warnsOfTheDayAfter() {
        assertThat(Case.of(request(FundingType.REGION)
                                .obligation(Obligation.Kind.MENTION, TODAY, false)
                                .obligation(Obligation.Kind.LOGO, TODAY.minusDays(1), false)
                                .in(FundingState.NOTIFIED))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("obligations/o2/done", Finding::place)
                .returns("finding.R-C2.2-13.late", Finding::message)
                .returns(List.of("30/01/2027"), Finding::arguments);
    }

    @Test
    void acceptsAMentionThatIsMade() {
        assertThat(Case.of(request(FundingType.REGION)
                                .obligation(Obligation.Kind.LOGO, TODAY.minusDays(1), true)
                                .in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void namesNotEveryGiverOfACrowd() {
        assertThat(Case.of(request(FundingType.CROWDFUNDING).in(FundingState.GRANTED))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "FILED", "UNDER_REVIEW", "ADJOURNED"})
    void waitsForTheAnswer(FundingState state) {
        assertThat(Case.of(request(FundingType.REGION)
                                .obligation(Obligation.Kind.LOGO, TODAY.minusDays(1), false)
                                .in(state))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(request(FundingType.REGION).in(lost)).findings(rule)).isEmpty();
    }
}
