package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-05.
class PerformersAreEmployeesTest {

    private static final Contract INVOICE = of("""
            {"type": "SERVICE_PROVISION", "price": {"net": 300.00}, "circumstances": {"service": "PERFORMANCE"}}""");

    @Test
    void acceptsTechnicalServices() {
        assertThat(rule().says(with(INVOICE, "circumstances/service", "\"SOUND\"")))
                .isEmpty();
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void refusesThatAPerformerSendsAnInvoice() {
        assertThat(rule().names(INVOICE)).containsExactly("invoice");
    }

    @Test
    void acceptsTheExceptionsOfTheLaw() {
        assertThat(rule().says(with(INVOICE, "circumstances/exception", "\"REGISTERED_TRADER\"")))
                .isEmpty();
    }

    @Test
    void asksNothingWhereNothingIsPaid() {
        assertThat(rule().says(with(INVOICE, "price/net", "0"))).isEmpty();
        assertThat(rule().names(with(INVOICE, "price/net", "0.01"))).containsExactly("invoice");
    }

    private static Ruling rule() {
        return new Ruling(new PerformersAreEmployees());
    }
}
