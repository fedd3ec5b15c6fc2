package fr.coulisses.funding.rule;

import static fr.coulisses.funding.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GiftsHaveAReceiptTest {

    private final GiftsHaveAReceipt rule = new GiftsHaveAReceipt();

    @ParameterizedTest
    @CsvSource({"FOUNDATION, TAX_RECEIPT", "CORPORATE_PATRONAGE, TAX_RECEIPT", "SPONSORSHIP, INVOICE"})
    void acceptsTheDocumentOfItsNature(FundingType type, DocumentType document) {
        assertThat(Case.of(request(type).document(document).in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FOUNDATION, INVOICE, receipt",
        "CORPORATE_PATRONAGE, INVOICE, receipt",
        "SPONSORSHIP, TAX_RECEIPT, invoice"
    })
    void warnsOfTheDocumentOfTheOther(FundingType type, DocumentType document, String sentence) {
        assertThat(Case.of(request(type).document(document).in(FundingState.GRANTED))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("documents", Finding::place)
                .returns("finding.R-C2.2-09." + sentence, Finding::message);
    }

    @ParameterizedTest
    @EnumSource(names = {"TO_PROVIDE", "NOT_APPLICABLE"})
    void warnsOfAReceiptThatIsNotThere(RequestedDocument.Status status) {
        assertThat(Case.of(request(FundingType.FOUNDATION)
                                .document(DocumentType.TAX_RECEIPT, status)
                                .in(FundingState.PAID))
                        .findings(rule))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROSPECTING", "COMPLETE", "UNDER_REVIEW", "ADJOURNED"})
    void waitsForTheAnswer(FundingState state) {
        assertThat(Case.of(
                                request(FundingType.FOUNDATION).in(state),
                                request(FundingType.SPONSORSHIP).in(state))
                        .findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FundingType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOUNDATION", "CORPORATE_PATRONAGE", "SPONSORSHIP"})
    void asksNothingOfOtherMoney(FundingType type) {
        assertThat(Case.of(request(type).in(FundingState.NOTIFIED), request().in(FundingState.NOTIFIED))
                        .findings(rule))
                .isEmpty();
    }

    @ForEveryLostState
    void leavesLostRequestsOut(FundingState lost) {
        assertThat(Case.of(
                                request(FundingType.FOUNDATION).in(lost),
                                request(FundingType.SPONSORSHIP).in(lost))
                        .findings(rule))
                .isEmpty();
    }
}
