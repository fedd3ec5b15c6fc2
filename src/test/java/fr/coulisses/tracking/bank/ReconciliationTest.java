package fr.coulisses.tracking.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.shared.Money;
import fr.coulisses.tracking.SupportingDocument;
import fr.coulisses.tracking.bank.PaymentProposal.Likeness;
import fr.coulisses.tracking.bank.Reconciliation.OpenDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReconciliationTest {

    private final OpenDocument sound = invoice("Rivemont Sono", "F-12", "1200.00");
    private final OpenDocument print = invoice("Imprimerie du Canal", "2026/7", "1200.00");

    @Test
    void findsTheNumberBeforeTheParty() {
        Reconciliation found = Reconciliation.of(
                List.of(print, sound),
                List.of(),
                List.of(movement("VIR IMPRIMERIE", "-1200.00"), movement("F 12", "-1200.00")));
        assertThat(found.proposals())
                .extracting(PaymentProposal::document, PaymentProposal::likeness)
                .containsExactly(tuple(sound.id(), Likeness.NUMBER), tuple(print.id(), Likeness.PARTY));
        assertThat(found.unmatched()).isEmpty();
        assertThat(found.unpaid()).isEmpty();
    }

    @Test
    void proposesAnAmountAloneOnlyWhereNothingElseHasIt() {
        assertThat(Reconciliation.of(List.of(sound), List.of(), List.of(movement("CB 4231", "-1200.00")))
                        .proposals())
                .extracting(PaymentProposal::likeness)
                .containsExactly(Likeness.AMOUNT);
        assertThat(Reconciliation.of(List.of(sound, print), List.of(), List.of(movement("CB 4231", "-1200.00")))
                        .proposals())
                .isEmpty();
    }

    @Test
    void doesNotPayAnExpenseWithWhatCameInNorBeforeItWasIssued() {
        assertThat(Reconciliation.of(List.of(sound), List.of(), List.of(movement("F 12", "1200.00")))
                        .proposals())
                .isEmpty();
        Reconciliation early = Reconciliation.of(
                List.of(sound),
                List.of(),
                List.of(new BankMovement(2, LocalDate.of(2026, 10, 1), "F 12", Money.of("-1200.00"))));
        assertThat(early.proposals()).isEmpty();
        assertThat(early.unmatched()).hasSize(1);
        assertThat(early.unpaid()).containsExactly(sound);
    }

    @Test
    void paysEachDocumentOnceByTheMovementNearestToItsDay() {
        BankMovement late = new BankMovement(3, LocalDate.of(2027, 2, 1), "F 12", Money.of("-1200.00"));
        BankMovement near = movement("F 12", "-1200.00");
        assertThat(Reconciliation.of(List.of(sound), List.of(), List.of(late, near))
                        .proposals())
                .extracting(PaymentProposal::movement)
                .containsExactly(near);
    }

    @Test
    void leavesOutTheMovementsOfWhatIsNotedAsPaid() {
        BankMovement fee = movement("FRAIS", "-4.00");
        BankMovement other = movement("CB 4231", "-1200.00");
        Reconciliation found =
                Reconciliation.of(List.of(), List.of(sound), List.of(movement("F 12", "-1200.00"), fee, other));
        assertThat(found.settled()).isEqualTo(1);
        assertThat(found.unmatched()).containsExactly(fee, other);
        assertThat(found.proposals()).isEmpty();
    }

    /// Its label says nothing, its day does; on another day it is a movement like any other.
    @Test
    void knowsAPaymentByItsDay() {
        OpenDocument paid = new OpenDocument(
                UUID.randomUUID(),
                JsonMapper.shared()
                        .readValue(
                                "{\"kind\": \"INVOICE\", \"paidOn\": \"2026-11-12\","
                                        + " \"shares\": [{\"id\": \"s\", \"line\": \"l\", \"net\": 90.00}]}",
                                SupportingDocument.class),
                false);
        BankMovement later = new BankMovement(3, LocalDate.of(2026, 11, 13), "CB 4231", Money.of("-90.00"));
        Reconciliation found =
                Reconciliation.of(List.of(), List.of(paid), List.of(movement("CB 4231", "-90.00"), later));
        assertThat(found.settled()).isEqualTo(1);
        assertThat(found.unmatched()).containsExactly(later);
    }

    @Test
    void receivesAnIncome() {
        OpenDocument grant = new OpenDocument(UUID.randomUUID(), content("Région", "S-1", "2500.00"), true);
        assertThat(Reconciliation.of(List.of(grant), List.of(), List.of(movement("VIR REGION S 1", "2500.00")))
                        .proposals())
                .hasSize(1);
    }

    private static BankMovement movement(String label, String amount) {
        return new BankMovement(2, LocalDate.of(2026, 11, 12), label, Money.of(amount));
    }

    private static OpenDocument invoice(String party, String number, String net) {
        return new OpenDocument(UUID.randomUUID(), content(party, number, net), false);
    }

    private static SupportingDocument content(String party, String number, String net) {
        return JsonMapper.shared()
                .readValue(
                        "{\"kind\": \"INVOICE\", \"party\": \"" + party + "\", \"number\": \"" + number
                                + "\", \"issuedOn\": \"2026-11-02\", \"dueOn\": \"2026-11-30\","
                                + " \"shares\": [{\"id\": \"s\", \"line\": \"l\", \"net\": " + net + "}]}",
                        SupportingDocument.class);
    }
}
