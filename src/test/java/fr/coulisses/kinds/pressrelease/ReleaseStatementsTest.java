package fr.coulisses.kinds.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.shared.EuroAmounts;
import fr.coulisses.shared.Money;
import org.junit.jupiter.api.Test;

class ReleaseStatementsTest {

    @Test
    void sayWhatOthersSayToo() {
        assertThat(new ReleaseStatements(Releases.sample()).all())
                .contains(
                        new Statement(Statement.NAMES_FUNDERS, "mentions", ""),
                        new Statement(Statement.FUNDER_MENTION, "mentions/m1", "f1"),
                        new Statement(Statement.ANNOUNCED_SHOW, "programme/s1", "2027-04-23 21:45 Orso"),
                        new Statement(
                                Statement.TICKETING_ADDRESS, "practical/ticketing", "https://billets.example/nuits"))
                .anyMatch(said -> said.subject().equals(Statement.PRESS_CONTACT)
                        && said.value().contains("Inès Morel"));
    }

    @Test
    void readAmountsInEuros() {
        assertThat(EuroAmounts.in("16 €, 11,50\u00a0€ ou 1 200 euros ; 300 places, 5 % et 16 €"))
                .containsExactly(Money.of("16"), Money.of("11.50"), Money.of("1200"));
    }
}
