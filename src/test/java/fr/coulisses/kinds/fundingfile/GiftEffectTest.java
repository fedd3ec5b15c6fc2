package fr.coulisses.kinds.fundingfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import org.junit.jupiter.api.Test;

class GiftEffectTest {

    private static GiftEffect of(String gift) {
        return GiftEffect.of(Files.asking(gift).counterpart("470").made()).orElseThrow();
    }

    @Test
    void worksOutTheExampleOfTheHandbook() {
        GiftEffect effect = of("2500");
        assertThat(effect.reduction()).isEqualTo(Money.of("1500.00"));
        assertThat(effect.net()).isEqualTo(Money.of("1000.00"));
        assertThat(effect.mostCounterparts()).isEqualTo(Money.of("625.00"));
        assertThat(effect.isWithinTheLimit()).isTrue();
        assertThat(effect.excess().isZero()).isTrue();
    }

    @Test
    void countsNoMoreThanTheCeiling() {
        GiftEffect effect = of("25000");
        assertThat(effect.counted()).isEqualTo(Money.of("20000"));
        assertThat(effect.excess()).isEqualTo(Money.of("5000"));
        assertThat(effect.reduction()).isEqualTo(Money.of("12000"));
        assertThat(effect.net()).isEqualTo(Money.of("13000"));
        assertThat(of("20000").excess().isZero()).isTrue();
    }

    @Test
    void roundsToTheCentOnce() {
        assertThat(of("0.01").reduction()).isEqualTo(Money.of("0.01"));
        assertThat(of("33.33").reduction()).isEqualTo(Money.of("20.00"));
    }

    @Test
    void knowsNothingWithoutAnAmountOrAFigure() {
        assertThat(GiftEffect.of(Files.asking(null).made())).isEmpty();
        assertThat(GiftEffect.of(FundingFile.EMPTY)).isEmpty();
    }
}
