package fr.coulisses.tracking;

import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A supporting document of an expense or an income (handbook, C2.3).
///
/// @param party who sends it, or to whom it goes
/// @param contact the id of the party in the contacts register; may be empty
/// @param siret of the party
/// @param issuedOn the date it bears
/// @param dueOn until when it is to be paid
/// @param paidOn when it was paid or received
/// @param exemption the mention that stands for the VAT, where there is none
/// @param fulfils the id of the quote or order, or of the contract, that it carries out; what was committed by it is
/// not
///     committed twice
/// @param venue where the tickets were sold, for a statement of receipts
/// @param session the day of the session, for a statement of receipts
/// @param tickets tariff by tariff, for a statement of receipts
public record SupportingDocument(
        @Nullable DocumentKind kind,
        String party,
        String contact,
        String siret,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate paidOn,
        String exemption,
        String fulfils,
        List<Share> shares,
        String venue,
        @Nullable LocalDate session,
        List<SoldTickets> tickets,
        String comment) {

    public static final SupportingDocument EMPTY =
            new SupportingDocument(null, "", "", "", "", null, null, null, "", "", List.of(), "", null, List.of(), "");

    public SupportingDocument {
        party = text(party);
        contact = text(contact);
        siret = text(siret);
        number = text(number);
        exemption = text(exemption);
        fulfils = text(fulfils);
        shares = shares == null ? List.of() : List.copyOf(shares);
        venue = text(venue);
        tickets = tickets == null ? List.of() : List.copyOf(tickets);
        comment = text(comment);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// What it is called: its number and its party.
    public String name() {
        return number.isBlank() ? party : party.isBlank() ? number : party + " – " + number;
    }

    public Money net() {
        return kind == DocumentKind.TICKET_STATEMENT
                ? tickets.stream().map(SoldTickets::net).reduce(Money.ZERO, Money::plus)
                : shares.stream().map(Share::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money vat() {
        return gross().minus(net());
    }

    /// What is to be paid, or what the tickets of a statement came to.
    public Money gross() {
        return kind == DocumentKind.TICKET_STATEMENT
                ? tickets.stream().map(SoldTickets::gross).reduce(Money.ZERO, Money::plus)
                : shares.stream().map(Share::gross).reduce(Money.ZERO, Money::plus);
    }

    /// What it comes to on a line of the budget.
    ///
    /// @param withVat whether the budget counts VAT (TTC)
    public Money on(String line, boolean withVat) {
        Money ofShares = shares.stream()
                .filter(share -> share.line().equals(line))
                .map(share -> withVat ? share.gross() : share.amount())
                .reduce(Money.ZERO, Money::plus);
        Money ofTickets = tickets.stream()
                .filter(sold -> sold.line().equals(line))
                .map(sold -> sold.on(withVat))
                .reduce(Money.ZERO, Money::plus);
        return kind == DocumentKind.TICKET_STATEMENT ? ofTickets : ofShares;
    }

    /// The ids of the budget lines that it has a part of.
    Set<String> lines() {
        return (kind == DocumentKind.TICKET_STATEMENT
                        ? tickets.stream().map(SoldTickets::line)
                        : shares.stream().map(Share::line))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
    }

    SupportingDocument paid(LocalDate on) {
        return new SupportingDocument(
                kind,
                party,
                contact,
                siret,
                number,
                issuedOn,
                dueOn,
                paidOn == null ? on : paidOn,
                exemption,
                fulfils,
                shares,
                venue,
                session,
                tickets,
                comment);
    }
}
