package fr.coulisses.kinds.fundingfile;

import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A crowdfunding campaign: how much, on which terms, for which rewards, and how people hear of it.
///
/// @param goal euros that it is meant to collect
/// @param needed euros that the project needs of it, after fees and rewards; `null`: what the request asks for
/// @param mode what becomes of the money when the goal is missed
/// @param fee what the platform keeps in percent, VAT included; `null` while the usual figure counts
/// @param communication who is told, when, by which means
public record Campaign(
        @Nullable BigDecimal goal,
        @Nullable BigDecimal needed,
        @Nullable Mode mode,
        String platform,
        @Nullable BigDecimal fee,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        List<Reward> rewards,
        List<Phase> phases,
        String communication) {

    static final Campaign NONE = new Campaign(null, null, null, "", null, null, null, List.of(), List.of(), "");

    /// What becomes of the money when the goal is missed.
    public enum Mode {
        /// The project keeps what was collected.
        FLEXIBLE,
        /// The money goes back to those who gave it.
        ALL_OR_NOTHING
    }

    public Campaign {
        platform = Unwritten.text(platform);
        rewards = Unwritten.rows(rewards);
        phases = Unwritten.rows(phases);
        communication = Unwritten.text(communication);
    }

    Money goalAmount() {
        return goal == null ? Money.ZERO : new Money(goal);
    }

    /// What the expected contributions come to.
    Money collected() {
        return rewards.stream().map(Reward::brought).reduce(Money.ZERO, Money::plus);
    }

    /// What all rewards cost, their sending included.
    Money rewardCost() {
        return rewards.stream().map(Reward::spent).reduce(Money.ZERO, Money::plus);
    }

    /// What the platform keeps of an amount, rounded half-up to the cent.
    static Money feeOn(Money collected, BigDecimal percent) {
        return new Money(collected.euros().multiply(percent).movePointLeft(2));
    }

    /// What is left of an amount after the fee and the rewards.
    Money net(Money collected, BigDecimal percent) {
        return collected.minus(feeOn(collected, percent)).minus(rewardCost());
    }
}
