package fr.coulisses.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What was agreed, promised, real and paid is counted once each.
class TrackingSheetTest {

    private static final UUID SOUND = UUID.randomUUID();
    private static final UUID TICKETS = UUID.randomUUID();
    private static final UUID CONTRACT = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void countsAnInvoiceThatNothingAnnouncedAsCommittedToo() {
        TrackedLine line = sound(List.of(invoice("1000", "", DocumentState.CHECKED)), List.of());
        assertThat(line.committed()).isEqualTo(Money.of("1000"));
        assertThat(line.realised()).isEqualTo(Money.of("1000"));
        assertThat(line.paid()).isEqualTo(Money.ZERO);
        assertThat(line.remaining()).isEqualTo(Money.of("200"));
    }

    @Test
    void doesNotCountAPromiseTwiceWhenItsInvoiceComes() {
        TrackedLine line =
                sound(List.of(invoice("1000", CONTRACT.toString(), DocumentState.PAID)), List.of(contract("1150")));
        assertThat(line.committed()).isEqualTo(Money.of("1150"));
        assertThat(line.realised()).isEqualTo(Money.of("1000"));
        assertThat(line.paid()).isEqualTo(Money.of("1000"));
    }

    @Test
    void countsTheInvoiceWhereItIsMoreThanThePromise() {
        TrackedLine line = sound(
                List.of(
                        invoice("900", CONTRACT.toString(), DocumentState.PAID),
                        invoice("300.01", CONTRACT.toString(), DocumentState.CHECKED)),
                List.of(contract("1150")));
        assertThat(line.committed()).isEqualTo(Money.of("1200.01"));
        assertThat(line.remaining()).isEqualTo(Money.of("-0.01"));
        assertThat(line.forecast()).isEqualTo(Money.of("1200.01"));
        assertThat(line.alert(AlertThresholds.USUAL)).isEqualTo(Alert.GREEN);
    }

    @Test
    void countsNothingThatIsOnlyEnteredOrCancelled() {
        TrackedLine line = sound(
                List.of(invoice("1000", "", DocumentState.ENTERED), invoice("1000", "", DocumentState.CANCELLED)),
                List.of());
        assertThat(line.committed()).isEqualTo(Money.ZERO);
        assertThat(line.realised()).isEqualTo(Money.ZERO);
    }

    @Test
    void countsVatInABudgetThatDoes() {
        Entry<SupportingDocument, DocumentState> taxed = document(
                DocumentKind.INVOICE,
                new Share("s", SOUND.toString(), "", new BigDecimal("100.01"), new BigDecimal("20")),
                "");
        assertThat(tracked(Basis.HT, List.of(taxed), List.of(), null).committed())
                .isEqualTo(Money.of("100.01"));
        assertThat(tracked(Basis.TTC, List.of(taxed), List.of(), null).committed())
                .isEqualTo(Money.of("120.01"));
    }

    @Test
    void believesTheTeamAboutTheEnd() {
        TrackedLine line = tracked(Basis.TTC, List.of(), List.of(), new BigDecimal("1320.01"));
        assertThat(line.deviation()).isEqualTo(Money.of("120.01"));
        assertThat(line.deviationRate()).isEqualByComparingTo("10.0");
        assertThat(line.alert(AlertThresholds.USUAL)).isEqualTo(Alert.ORANGE);
        assertThat(tracked(Basis.TTC, List.of(), List.of(), new BigDecimal("1321.00"))
                        .alert(AlertThresholds.USUAL))
                .isEqualTo(Alert.RED);
        assertThat(tracked(Basis.TTC, List.of(), List.of(), new BigDecimal("1260.00"))
                        .alert(AlertThresholds.USUAL))
                .isEqualTo(Alert.ORANGE);
        assertThat(tracked(Basis.TTC, List.of(), List.of(), new BigDecimal("1250.00"))
                        .alert(AlertThresholds.USUAL))
                .isEqualTo(Alert.GREEN);
    }

    @Test
    void measuresByTheFirstAndTheLastAgreedBudget() {
        BudgetLine before = line(SOUND, "1000");
        BudgetLine after = line(SOUND, "1300");
        TrackingSheet sheet = TrackingSheet.of(
                budget(Basis.TTC, after),
                List.of(
                        new Revision(0, DAY, "", List.of(before), "Inès"),
                        new Revision(1, DAY.plusDays(9), "Devis revu", List.of(after), "Inès")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        TrackedLine line = sheet.lines().getFirst();
        assertThat(line.initial()).isEqualTo(Money.of("1000"));
        assertThat(line.revised()).isEqualTo(Money.of("1300"));
        assertThat(sheet.agreed()).isTrue();
        assertThat(sheet.edited()).isFalse();
    }

    @Test
    void keepsALineThatLeftTheBudget() {
        TrackingSheet sheet = TrackingSheet.of(
                budget(Basis.TTC),
                List.of(new Revision(0, DAY, "", List.of(line(SOUND, "1000")), "Inès")),
                List.of(invoice("400", "", DocumentState.PAID)),
                List.of(),
                List.of(),
                List.of());
        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.revised()).isEqualTo(Money.of("1000"));
            assertThat(line.paid()).isEqualTo(Money.of("400"));
        });
        assertThat(sheet.edited()).isTrue();
    }

    @Test
    void countsTheTicketsOfAStatementAsIncome() {
        SupportingDocument statement = new SupportingDocument(
                DocumentKind.TICKET_STATEMENT,
                "Billetterie",
                "",
                "",
                "B1",
                DAY,
                null,
                DAY,
                "",
                "",
                List.of(),
                "Le Hangar",
                DAY,
                List.of(new SoldTickets("t1", TICKETS.toString(), "plein", 110, new BigDecimal("16.00"), null, 4)),
                "");
        BudgetLine tickets = new BudgetLine(
                TICKETS,
                fr.coulisses.budget.Entry.of(
                        Section.INCOME,
                        "706",
                        Heading.TICKETING,
                        "Billets",
                        new BigDecimal("120"),
                        "billet",
                        new BigDecimal("16")));
        TrackingSheet sheet = TrackingSheet.of(
                budget(Basis.TTC, tickets),
                List.of(),
                List.of(entry(statement, DocumentState.PAID)),
                List.of(),
                List.of(),
                List.of());
        assertThat(sheet.sum(Section.INCOME, TrackedLine::paid)).isEqualTo(Money.of("1760.00"));
        Explanation why =
                Explanation.of(new BigDecimal("120"), new BigDecimal("16"), new BigDecimal("110"), Money.of("1705.00"));
        assertThat(why.volume()).isEqualTo(Money.of("-160.00"));
        assertThat(why.price()).isEqualTo(Money.of("-55.00"));
        assertThat(why.volume().plus(why.price())).isEqualTo(Money.of("1705").minus(Money.of("1920")));
    }

    private static TrackedLine sound(
            List<Entry<SupportingDocument, DocumentState>> documents, List<Commitment> commitments) {
        return tracked(Basis.TTC, documents, commitments, null);
    }

    private static TrackedLine tracked(
            Basis basis,
            List<Entry<SupportingDocument, DocumentState>> documents,
            List<Commitment> commitments,
            @Nullable BigDecimal forecast) {
        return TrackingSheet.of(
                        budget(basis, line(SOUND, "1200")),
                        List.of(),
                        documents,
                        commitments,
                        List.of(),
                        forecast == null ? List.of() : List.of(new LineOutlook(SOUND, forecast, "")))
                .lines()
                .getFirst();
    }

    private static Commitment contract(String amount) {
        return new Commitment(CONTRACT, "Contrat", SOUND, Money.of(amount), DAY);
    }

    private static Entry<SupportingDocument, DocumentState> invoice(String net, String fulfils, DocumentState state) {
        return entry(
                document(DocumentKind.INVOICE, new Share("s", SOUND.toString(), "", new BigDecimal(net), null), fulfils)
                        .content(),
                state);
    }

    private static Entry<SupportingDocument, DocumentState> document(DocumentKind kind, Share share, String fulfils) {
        return entry(
                new SupportingDocument(
                        kind,
                        "Sono",
                        "",
                        "",
                        "F1",
                        DAY,
                        null,
                        null,
                        "",
                        fulfils,
                        List.of(share),
                        "",
                        null,
                        List.of(),
                        ""),
                DocumentState.CHECKED);
    }

    private static Entry<SupportingDocument, DocumentState> entry(SupportingDocument document, DocumentState state) {
        return new Entry<>(UUID.randomUUID(), UUID.randomUUID(), state, DAY, document, Instant.EPOCH);
    }

    private static BudgetLine line(UUID id, String amount) {
        return new BudgetLine(
                id,
                fr.coulisses.budget.Entry.of(
                        Section.EXPENSE,
                        "613",
                        Heading.TECHNICAL,
                        "Sonorisation",
                        BigDecimal.ONE,
                        "forfait",
                        new BigDecimal(amount)));
    }

    private static BudgetSheet budget(Basis basis, BudgetLine... lines) {
        return new BudgetSheet(basis, TicketPlan.USUAL, List.of(lines), Map.of(), 0);
    }
}
