package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import fr.coulisses.funding.Requests;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargeSubsidiesHaveAnAgreementTest {

    private static final String THRESHOLD = LargeSubsidiesHaveAnAgreement.THRESHOLD;
    private static final LocalDate YEAR = LocalDate.of(2027, 12, 31);

    private final LargeSubsidiesHaveAnAgreement rule = new LargeSubsidiesHaveAnAgreement();

    @Test
    void acceptsTheThresholdItself() {
        assertThat(Case.of(grant("Région", "23000").in(FundingState.NOTIFIED)).findings(rule))
                .isEmpty();
    }

    @Test
    void refusesACentMore() {
        assertThat(Case.of(grant("Région", "23000.01").in(FundingState.NOTIFIED))
                        .findings(rule))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("documents", Finding::place)
                .returns("finding.R-C2.2-04.none", Finding::message)
                .returns(List.of("amount:23000.01", "amount:23000.00"), Finding::arguments);
    }

    @Test
    void followsTheLaw() {
        assertThat(Case.of(grant("Région", "23000.01").in(FundingState.NOTIFIED))
                        .where(THRESHOLD, "30000")
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void blocksNobodyByAFigureToVerify() {
        assertThat(Case.of(grant("Région", "23000.01").in(FundingState.NOTIFIED))
                        .unsure(THRESHOLD)
                        .findings(rule))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void acceptsAnAgreementThatIsThere() {
        assertThat(Case.of(grant("Région", "30000")
                                .document(DocumentType.AGREEMENT)
                                .in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_PROVIDE", "NOT_APPLICABLE"})
    void refusesAnAgreementThatIsNotThere(RequestedDocument.Status status) {
        assertThat(Case.of(grant("Région", "30000")
                                .document(DocumentType.AGREEMENT, status)
                                .document(DocumentType.PATRONAGE_AGREEMENT)
                                .in(FundingState.NOTIFIED))
                        .findings(rule))
                .hasSize(1);
    }

    @Test
    void addsUpWhatOneFunderGrantsInAYearHoweverItIsWritten() {
        assertThat(Case.of(
                                grant("Région Grand-Est", "12000")
                                        .yearEnds(YEAR)
                                        .in(FundingState.NOTIFIED),
                                grant("REGION GRAND EST", "11000.01")
                                        .yearEnds(YEAR)
                                        .in(FundingState.GRANTED))
                        .findings(rule))
                .extracting(Finding::arguments)
                .containsExactly(
                        List.of("amount:23000.01", "amount:23000.00"), List.of("amount:23000.01", "amount:23000.00"));
    }

    @Test
    void addsUpNeitherYearsNorFunders() {
        assertThat(Case.of(
                                grant("Région", "20000").yearEnds(YEAR).in(FundingState.NOTIFIED),
                                grant("Région", "20000")
                                        .yearEnds(YEAR.plusYears(1))
                                        .in(FundingState.NOTIFIED),
                                grant("Département", "20000").yearEnds(YEAR).in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void takesFundersWithoutANameForDifferentOnes() {
        assertThat(Case.of(
                                grant("", "20000").in(FundingState.NOTIFIED),
                                grant(" ", "20000").in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
        assertThat(Case.of(grant("", "23000.01").in(FundingState.NOTIFIED)).findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = FundingType.class,
            names = {"FOUNDATION", "CORPORATE_PATRONAGE", "SPONSORSHIP", "COLLECTING_SOCIETY", "PASS_CULTURE"})
    void asksNoneForMoneyThatIsNoPublicSubsidy(FundingType type) {
        assertThat(Case.of(request(type).from("Fonds du canal").granted("50000").in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void asksNoneBeforeTheAnswer() {
        assertThat(Case.of(
                                request(FundingType.REGION)
                                        .from("Région")
                                        .asked("50000")
                                        .in(FundingState.UNDER_REVIEW),
                                grant("Région", "20000").in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(
                                grant("Région", "50000").in(lost),
                                grant("Région", "20000").in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    private static Requests.Draft grant(String funder, String euros) {
        return request(FundingType.REGION).from(funder).granted(euros);
    }
}
