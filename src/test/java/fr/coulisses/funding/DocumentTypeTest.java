package fr.coulisses.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.funding.FundingType.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTypeTest {

    @ParameterizedTest
    @EnumSource(FundingType.class)
    void namesEachUsualDocumentOnce(FundingType type) {
        assertThat(DocumentType.usual(type))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .contains(DocumentType.PROJECT);
    }

    @ParameterizedTest
    @EnumSource(FundingType.class)
    void asksForTheRepublicanCommitmentWherePublicMoneyIsGiven(FundingType type) {
        assertThat(DocumentType.usual(type).contains(DocumentType.REPUBLICAN_COMMITMENT))
                .isEqualTo(type.isPublicSubsidy());
    }

    @ParameterizedTest
    @EnumSource(FundingType.class)
    void asksForTheBudgetWhereMoneyIsGiven(FundingType type) {
        assertThat(DocumentType.usual(type).contains(DocumentType.PROJECT_BUDGET))
                .isEqualTo(type.nature() == Nature.SUBSIDY || type.nature() == Nature.GIFT);
    }

    @Test
    void asksForWhatTheCrousWants() {
        assertThat(DocumentType.usual(FundingType.CROUS))
                .contains(
                        DocumentType.STUDENT_CARD,
                        DocumentType.OUTSIDE_CURRICULUM,
                        DocumentType.COFUNDING_PROOF,
                        DocumentType.QUOTES,
                        DocumentType.STATUTES,
                        DocumentType.OFFICERS,
                        DocumentType.RNA_RECEIPT);
    }

    @Test
    void distinguishesPatronageFromSponsorship() {
        assertThat(DocumentType.usual(FundingType.CORPORATE_PATRONAGE))
                .contains(DocumentType.PATRONAGE_AGREEMENT, DocumentType.TAX_RECEIPT)
                .doesNotContain(DocumentType.INVOICE, DocumentType.SPONSORSHIP_CONTRACT);
        assertThat(DocumentType.usual(FundingType.SPONSORSHIP))
                .contains(DocumentType.SPONSORSHIP_CONTRACT, DocumentType.INVOICE)
                .doesNotContain(DocumentType.PATRONAGE_AGREEMENT, DocumentType.TAX_RECEIPT);
    }

    @Test
    void knowsWhatFollowsTheAnswer() {
        assertThat(DocumentType.values())
                .filteredOn(DocumentType::followsTheAnswer)
                .containsExactly(
                        DocumentType.AGREEMENT,
                        DocumentType.PATRONAGE_AGREEMENT,
                        DocumentType.TAX_RECEIPT,
                        DocumentType.SPONSORSHIP_CONTRACT,
                        DocumentType.INVOICE);
    }
}
