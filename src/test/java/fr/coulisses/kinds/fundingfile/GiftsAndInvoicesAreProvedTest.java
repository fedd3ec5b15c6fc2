package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.RequestedDocument.Status;
import org.junit.jupiter.api.Test;

class GiftsAndInvoicesAreProvedTest {

    private final GiftsAndInvoicesAreProved check = new GiftsAndInvoicesAreProved();

    @Test
    void acceptsAReceiptThatIsStillToCome() {
        assertThat(Files.asking("2500")
                        .document(DocumentType.TAX_RECEIPT, Status.TO_PROVIDE)
                        .findings(check))
                .isEmpty();
        assertThat(Files.asking("1200")
                        .of(FundingType.SPONSORSHIP)
                        .document(DocumentType.INVOICE, Status.PROVIDED)
                        .findings(check))
                .isEmpty();
    }

    @Test
    void doesNotTakeOneForTheOther() {
        assertThat(Files.asking("2500")
                        .document(DocumentType.INVOICE, Status.PROVIDED)
                        .findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-09.fileReceipt");
        assertThat(Files.asking("1200")
                        .of(FundingType.SPONSORSHIP)
                        .document(DocumentType.TAX_RECEIPT, Status.PROVIDED)
                        .findings(check))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.2-09.fileInvoice");
    }

    @Test
    void countsNothingThatDoesNotApply() {
        assertThat(Files.asking("2500")
                        .document(DocumentType.TAX_RECEIPT, Status.NOT_APPLICABLE)
                        .findings(check))
                .hasSize(1);
    }

    @Test
    void asksNothingOfASubsidy() {
        assertThat(Files.asking("2500").of(FundingType.REGION).findings(check)).isEmpty();
    }
}
