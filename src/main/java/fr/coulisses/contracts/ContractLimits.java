package fr.coulisses.contracts;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a contract cannot say, whoever writes it: amounts that are none, hours that no day has, more rows than anybody
/// reads.
final class ContractLimits {

    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int ROWS = 200;

    private ContractLimits() {}

    /// @throws Refusal that names the field and the remedy
    static void require(Contract contract) {
        Price price = contract.price();
        amount("net", price.net());
        amount("statedGross", price.statedGross());
        amount("valuedAt", price.valuedAt());
        percent(price.vatRate());
        price.schedule().forEach(instalment -> {
            amount("instalment", instalment.amount());
            percent(instalment.percent());
        });
        amount("guaranteed", contract.sharing().guaranteed());
        percent(contract.sharing().producer());
        percent(contract.sharing().organiser());
        contract.sharing().contributions().forEach(contribution -> {
            amount("contribution", contribution.value());
            percent(contribution.share());
        });
        contract.employment().pay().forEach(pay -> {
            amount("pay", pay.amount());
            quantity(pay.quantity());
        });
        contract.showing().works().forEach(work -> amount("work", work.value()));
        amount("ticketing", contract.showing().ticketing());
        contract.rights().forEach(right -> amount("right", right.remuneration()));
        amount("amateurs", contract.circumstances().amateursPaid());
        quantity(contract.circumstances().volunteerHours());
        contract.lines().forEach(share -> amount("line", share.amount()));
        contract.dates().sessions().forEach(session -> {
            hour(session.begins());
            hour(session.ends());
        });
        List.of(
                        contract.parties(),
                        contract.clauses(),
                        contract.annexes(),
                        contract.rights(),
                        contract.lines(),
                        contract.signatures(),
                        contract.dates().sessions(),
                        contract.showing().works(),
                        price.schedule())
                .forEach(ContractLimits::rows);
    }

    private static void amount(String field, @Nullable BigDecimal amount) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 2)) {
            throw new Refusal("contracts.refused.amount." + field);
        }
    }

    private static void percent(@Nullable BigDecimal percent) {
        if (percent != null
                && (percent.signum() < 0
                        || percent.compareTo(WHOLE) > 0
                        || percent.stripTrailingZeros().scale() > 3)) {
            throw new Refusal("contracts.refused.percent");
        }
    }

    private static void quantity(@Nullable BigDecimal quantity) {
        if (quantity != null
                && (quantity.signum() < 0
                        || quantity.compareTo(MOST) > 0
                        || quantity.stripTrailingZeros().scale() > 3)) {
            throw new Refusal("contracts.refused.quantity");
        }
    }

    private static void hour(String written) {
        if (!written.isBlank() && Session.hour(written).isEmpty()) {
            throw new Refusal("contracts.refused.hour", written);
        }
    }

    private static void rows(List<?> rows) {
        if (rows.size() > ROWS) {
            throw new Refusal("contracts.refused.rows", ROWS);
        }
    }
}
