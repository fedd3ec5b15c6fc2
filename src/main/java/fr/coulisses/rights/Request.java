package fr.coulisses.rights;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who is asked, what for, and at which price.
///
/// @param organisation the one that is asked, where it is no society: a publisher, an archive
/// @param contact the id of whom one writes to in the contacts register; empty while it stands there not
/// @param requestedOn when it was asked
/// @param answerBy the day by which an answer is asked for
/// @param fee in euros; `null` while nobody knows
/// @param conditions of the holder: format, no cropping, watermark
/// @param lines the ids of the budget lines that pay for it
/// @param invoicedOn the date of the invoice
/// @param paidOn when it was paid
public record Request(
        @Nullable Society society,
        String organisation,
        String contact,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate answerBy,
        @Nullable BigDecimal fee,
        @Nullable FeeMode mode,
        String conditions,
        List<String> lines,
        @Nullable LocalDate invoicedOn,
        @Nullable LocalDate paidOn) {

    static final Request NONE = new Request(null, "", "", null, null, null, null, "", List.of(), null, null);

    public Request {
        organisation = Objects.requireNonNullElse(organisation, "");
        contact = Objects.requireNonNullElse(contact, "");
        conditions = Objects.requireNonNullElse(conditions, "");
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /// What it costs: nothing when it is free, or while nobody knows.
    public Money cost() {
        return fee == null || isFree() ? Money.ZERO : new Money(fee);
    }

    public boolean isFree() {
        return mode == FeeMode.FREE;
    }

    Request moved(State to, LocalDate on) {
        return new Request(
                society,
                organisation,
                contact,
                to == State.REQUESTED && requestedOn == null ? on : requestedOn,
                answerBy,
                fee,
                mode,
                conditions,
                lines,
                invoicedOn,
                to == State.PAID && paidOn == null ? on : paidOn);
    }

    Request begunAnew() {
        return new Request(society, organisation, contact, null, null, null, null, "", lines, null, null);
    }
}
