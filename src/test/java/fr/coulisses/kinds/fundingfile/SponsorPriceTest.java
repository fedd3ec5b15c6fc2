package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Basis;
import fr.coulisses.funding.FundingType;
import fr.coulisses.project.VatRegime;
import fr.coulisses.shared.Money;
import org.junit.jupiter.api.Test;

class SponsorPriceTest {

    private static SponsorPrice of(Basis basis, VatRegime regime) {
        FundingFile file =
                Files.asking("1200").of(FundingType.SPONSORSHIP).in(basis).made();
        return SponsorPrice.of(file, regime).orElseThrow();
    }

    @Test
    void takesTheVatOutOfABudgetThatHoldsIt() {
        SponsorPrice price = of(Basis.TTC, VatRegime.LIABLE);
        assertThat(price.net()).isEqualTo(Money.of("1000"));
        assertThat(price.vat()).isEqualTo(Money.of("200"));
        assertThat(price.gross()).isEqualTo(Money.of("1200"));
    }

    @Test
    void addsItInABudgetWithout() {
        SponsorPrice price = of(Basis.HT, VatRegime.PARTIAL);
        assertThat(price.net()).isEqualTo(Money.of("1200"));
        assertThat(price.gross()).isEqualTo(Money.of("1440"));
    }

    @Test
    void knowsNoVatOfAStructureThatIsNotLiable() {
        SponsorPrice price = of(Basis.TTC, VatRegime.NOT_LIABLE);
        assertThat(price.hasVat()).isFalse();
        assertThat(price.net()).isEqualTo(price.gross()).isEqualTo(Money.of("1200"));
    }

    @Test
    void losesNoCentBetweenNetAndGross() {
        FundingFile file = Files.asking("100.01").of(FundingType.SPONSORSHIP).made();
        SponsorPrice price = SponsorPrice.of(file, VatRegime.LIABLE).orElseThrow();
        assertThat(price.net().plus(price.vat())).isEqualTo(Money.of("100.01"));
        assertThat(price.net()).isEqualTo(Money.of("83.34"));
    }

    @Test
    void knowsNothingWithoutAnAmount() {
        assertThat(SponsorPrice.of(Files.asking(null).made(), VatRegime.LIABLE)).isEmpty();
    }
}
