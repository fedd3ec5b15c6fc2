package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.FundingType;
import org.junit.jupiter.api.Test;

class CounterpartsOfAGiftAreSmallTest {

    private final CounterpartsOfAGiftAreSmall check = new CounterpartsOfAGiftAreSmall();

    @Test
    void acceptsAQuarterOfTheGift() {
        assertThat(Files.asking("2500").counterpart("625.00").findings(check)).isEmpty();
    }

    @Test
    void refusesACentMore() {
        assertThat(Files.asking("2500").counterpart("625.01").findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.BLOCKING));
    }

    @Test
    void asksNothingOfSponsorsAndOfGiftsWithoutAnAmount() {
        assertThat(Files.asking("1200")
                        .of(FundingType.SPONSORSHIP)
                        .counterpart("1200")
                        .findings(check))
                .isEmpty();
        assertThat(Files.asking(null).counterpart("10").findings(check)).isEmpty();
    }
}
