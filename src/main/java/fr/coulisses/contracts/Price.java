package fr.coulisses.contracts;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is paid, and when.
///
/// @param net euros before VAT (HT); `null` while nobody said, and where nothing is paid
/// @param vatRate percent
/// @param exemption why there is none
/// @param statedGross euros with VAT as a text of the other party states them; `null` where it is computed here
/// @param valuedAt euros that it is worth where nothing, or less, is paid
/// @param dueDays the days after the invoice within which it is paid
public record Price(
        @Nullable BigDecimal net,
        @Nullable BigDecimal vatRate,
        @Nullable VatExemption exemption,
        @Nullable BigDecimal statedGross,
        @Nullable BigDecimal valuedAt,
        @Nullable Integer dueDays,
        List<Instalment> schedule) {

    static final Price NONE = new Price(null, null, null, null, null, null, List.of());

    public Price {
        schedule = Fields.list(schedule);
    }

    /// Before VAT.
    public Money amount() {
        return Fields.money(net);
    }

    /// The VAT, to the cent.
    public Money vat() {
        return vatRate == null || exemption != null
                ? Money.ZERO
                : Money.product(amount().euros(), vatRate.movePointLeft(2));
    }

    /// With VAT: HT × (1 + rate), to the cent.
    public Money gross() {
        return amount().plus(vat());
    }

    /// What each instalment comes to. Where all follow from percentages that make a whole, the last takes the cents
    /// that are left.
    public List<Money> instalments() {
        List<Money> amounts = new ArrayList<>();
        schedule.forEach(instalment -> amounts.add(amount(instalment)));
        if (!schedule.isEmpty() && isWholeByPercent()) {
            Money before = amounts.subList(0, amounts.size() - 1).stream().reduce(Money.ZERO, Money::plus);
            amounts.set(amounts.size() - 1, gross().minus(before));
        }
        return List.copyOf(amounts);
    }

    /// What all instalments come to.
    public Money scheduled() {
        return instalments().stream().reduce(Money.ZERO, Money::plus);
    }

    private Money amount(Instalment instalment) {
        if (instalment.amount() != null) {
            return new Money(instalment.amount());
        }
        return instalment.percent() == null
                ? Money.ZERO
                : Money.product(gross().euros(), instalment.percent().movePointLeft(2));
    }

    private boolean isWholeByPercent() {
        boolean byPercent = schedule.stream().allMatch(each -> each.amount() == null && each.percent() != null);
        BigDecimal sum = schedule.stream()
                .map(Instalment::percent)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return byPercent && sum.compareTo(BigDecimal.valueOf(100)) == 0;
    }
}
