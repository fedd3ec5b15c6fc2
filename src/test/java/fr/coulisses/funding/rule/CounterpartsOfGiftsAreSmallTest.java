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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CounterpartsOfGiftsAreSmallTest {

    private static final String SHARE = CounterpartsOfGiftsAreSmall.SHARE;

    private final CounterpartsOfGiftsAreSmall rule = new CounterpartsOfGiftsAreSmall();

    /// The example of the handbook: 625 € for a gift of 2 500 €.
    @ParameterizedTest
    @EnumSource(names = {"FOUNDATION", "CORPORATE_PATRONAGE"})
    void acceptsAQuarterOfTheGift(FundingType type) {
        assertThat(Case.of(request(type)
                                .asked("2500")
                                .counterpart("600")
                                .counterpart("25")
                                .in(FundingState.PREPARING))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOUNDATION", "CORPORATE_PATRONAGE"})
    void refusesACentMore(FundingType type) {
        assertThat(Case.of(request(type)
                                .asked("2500")
                                .counterpart("600")
                                .counterpart("25.01")
                                .in(FundingState.PREPARING))
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("counterparts", Finding::place)
                .returns("finding.R-C2.2-08.large", Finding::message)
                .returns(List.of("amount:625.01", "amount:625.00"), Finding::arguments);
    }

    @Test
    void measuresThemByTheGiftThatIsGranted() {
        assertThat(Case.of(gift("625").granted("2499.99").in(FundingState.PARTLY_GRANTED))
                        .findings(rule))
                .as("a quarter of 2 499,99 € is 625,00 € to the cent")
                .isEmpty();
        assertThat(Case.of(gift("625").granted("2000").in(FundingState.PARTLY_GRANTED))
                        .findings(rule))
                .extracting(Finding::arguments)
                .containsExactly(List.of("amount:625.00", "amount:500.00"));
    }

    @Test
    void followsTheDoctrine() {
        assertThat(Case.of(gift("625").in(FundingState.PREPARING))
                        .where(SHARE, "24.9")
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCKING);
    }

    @Test
    void blocksNobodyByAFigureToVerify() {
        assertThat(Case.of(gift("625.01").in(FundingState.PREPARING))
                        .unsure(SHARE)
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void doesNotJudgeAGiftWhoseAmountIsUnknown() {
        assertThat(Case.of(request(FundingType.FOUNDATION).counterpart("100").in(FundingState.PROSPECTING))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void acceptsCounterpartsWithoutAValue() {
        assertThat(Case.of(request(FundingType.FOUNDATION)
                                .asked("1")
                                .counterpart(null)
                                .in(FundingState.PROSPECTING))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SPONSORSHIP", "REGION", "CROWDFUNDING", "IN_KIND"})
    void asksNothingOfOtherMoney(FundingType type) {
        assertThat(Case.of(request(type).asked("1200").counterpart("1200").in(FundingState.FILED))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(gift("2500").in(lost)).findings(rule)).isEmpty();
    }

    private static Requests.Draft gift(String counterparts) {
        return request(FundingType.CORPORATE_PATRONAGE).asked("2500").counterpart(counterparts);
    }
}
