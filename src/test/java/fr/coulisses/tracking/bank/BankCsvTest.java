package fr.coulisses.tracking.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Statements as banks and accounting programs write them.
class BankCsvTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Test
    void readsOneAmountWithItsSign() {
        assertThat(read("Date;Libellé;Montant\n12/11/2026;VIR SONO;-1 234,50\n12/11/2026;COTISATION;+20,00"))
                .containsExactly(
                        new BankMovement(2, DAY, "VIR SONO", Money.of("-1234.50")),
                        new BankMovement(3, DAY, "COTISATION", Money.of("20.00")));
    }

    @Test
    void readsDebitAndCreditAfterTheLinesOfTheBank() {
        List<BankMovement> movements = read("""
                Compte n° 000123;;;
                Solde au 12/11/2026;1 200,00;;

                Date opération;Libellé opération;Débit euros;Crédit euros
                12/11/2026;PRLV ASSURANCE;-480,00;
                12/11/2026;VIR MAIRIE;;"2.500,00"
                ;Total;480,00;2500,00
                Solde;;;
                """);
        assertThat(movements)
                .extracting(BankMovement::amount)
                .containsExactly(Money.of("-480.00"), Money.of("2500.00"));
    }

    @Test
    void readsTheBankAccountOfAnExportOfAccounts() {
        assertThat(read("""
                JournalCode|EcritureDate|CompteNum|EcritureLib|Debit|Credit
                BQ|20261112|401000|SONO|1200,00|0,00
                BQ|20261112|512000|SONO|0,00|1200,00
                BQ|20261112|512000|REGION|2500,00|0,00
                """))
                .extracting(BankMovement::amount)
                .containsExactly(Money.of("-1200.00"), Money.of("2500.00"));
    }

    @Test
    void readsEnglishNamesAndAmountsAndAnOlderEncoding() {
        assertThat(read("Date,Description,Amount\n2026-11-12,Sound,\"-1,234.50\""))
                .extracting(BankMovement::amount)
                .containsExactly(Money.of("-1234.50"));
        assertThat(BankCsv.read("Date;Libellé;Débit;Crédit\n12/11/26;Été;12,00;"
                                .getBytes(Charset.forName("windows-1252")))
                        .getFirst()
                        .label())
                .isEqualTo("Été");
    }

    @Test
    void namesTheLineOfWhatItCannotRead() {
        assertThatThrownBy(() -> read("Date;Libellé;Montant\n12/11/2026;A;1,00\n31/02/2026;B;2,00"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.label()).isEqualTo("tracking.refused.bank.day");
                    assertThat(refusal.arguments()).containsExactly(3L, "31/02/2026");
                });
        assertThatThrownBy(() -> read("Date;Libellé;Montant\n12/11/2026;A;douze"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.label()).isEqualTo("tracking.refused.bank.amount");
                    assertThat(refusal.arguments()).containsExactly(2L, "douze");
                });
    }

    @Test
    void refusesWhatIsNoStatement() {
        assertThatThrownBy(() -> read("Bonjour")).hasMessageContaining("tracking.refused.bank.columns");
        assertThatThrownBy(() -> read("")).hasMessageContaining("tracking.refused.bank.columns");
        assertThatThrownBy(() -> read("Date;Libellé;Montant\n")).hasMessageContaining("tracking.refused.bank.empty");
        assertThatThrownBy(() -> BankCsv.read(new byte[] {0, 1, 2}))
                .hasMessageContaining("tracking.refused.bank.notTable");
        assertThatThrownBy(() -> BankCsv.read(new byte[BankCsv.MOST_BYTES + 1]))
                .hasMessageContaining("tracking.refused.bank.size");
    }

    private static List<BankMovement> read(String text) {
        return BankCsv.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
