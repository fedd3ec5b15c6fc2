package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Basis;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractState;
import fr.coulisses.shared.Money;
import org.junit.jupiter.api.Test;

/// R-C2.4-18.
class AmountsAgreeWithTheBudgetTest {

    @Test
    void acceptsTheLineToTheCent() {
        assertThat(rule().says(cession())).isEmpty();
        RuledLine net = new RuledLine("line-1", "Tête d’affiche", Money.of("4200.00"), Money.ZERO);
        assertThat(rule().in(Basis.HT).lines(net).says(cession())).isEmpty();
    }

    @Test
    void warnsOfACent() {
        assertThat(rule().names(with(cession(), "price/net", "4200.01"))).containsExactly("differs");
        RuledLine less = new RuledLine("line-1", "Tête d’affiche", Money.of("4430.99"), Money.ZERO);
        assertThat(rule().lines(less).names(cession())).containsExactly("differs");
    }

    @Test
    void countsThePartOfALine() {
        RuledLine musicians = new RuledLine("line-1", "Salaires", Money.of("720.00"), Money.of("540.00"));
        Contract engaged = with(Ruling.engagement(), "lines", """
                [{"id": "l1", "line": "line-1", "amount": 180.00}]""");
        assertThat(rule().lines(musicians).says(engaged)).isEmpty();
        RuledLine full = new RuledLine("line-1", "Salaires", Money.of("720.00"), Money.of("540.01"));
        assertThat(rule().lines(full).names(engaged)).containsExactly("above");
    }

    @Test
    void addsUpTheContractsOfALine() {
        assertThat(rule().beside(cession(), ContractState.SIGNED).names(cession()))
                .containsExactly("above");
        assertThat(rule().beside(cession(), ContractState.CANCELLED).says(cession()))
                .isEmpty();
    }

    @Test
    void countsTheWorthOfWhatIsFree() {
        Contract lent = of("""
                {"type": "VENUE_LENDING", "price": {"valuedAt": 1800.00}, "lines": [{"id": "l1", "line": "line-1"}]}""");
        RuledLine kind = new RuledLine("line-1", "Salle", Money.of("1800.00"), Money.ZERO);
        assertThat(rule().lines(kind).says(lent)).isEmpty();
        assertThat(rule().lines(kind).names(with(lent, "price/valuedAt", "1799.99")))
                .containsExactly("differs");
    }

    @Test
    void warnsOfNoLineAndOfOneThatIsGone() {
        assertThat(rule().names(with(cession(), "lines", "[]"))).containsExactly("none");
        assertThat(rule().lines().names(cession())).containsExactly("differs", "gone");
    }

    private static Ruling rule() {
        return new Ruling(new AmountsAgreeWithTheBudget());
    }
}
