package fr.coulisses.rights;

import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a work cannot say, whoever writes it.
final class KeptWork {

    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private KeptWork() {}

    /// @throws Refusal that names the field and what it takes
    static void require(UsedWork work) {
        Usage usage = work.usage();
        requireAmount("fee", work.request().fee());
        requireAmount("ticketPrice", usage.ticketPrice());
        BigDecimal share = usage.share();
        if (share != null && (share.signum() < 0 || share.compareTo(WHOLE) > 0)) {
            throw new Refusal("rights.refused.share");
        }
        requireOrder("rights.refused.use", usage.from(), usage.to());
        requireOrder(
                "rights.refused.payment",
                work.request().invoicedOn(),
                work.request().paidOn());
        work.authorisations()
                .forEach(given -> requireOrder("rights.refused.authorisation", given.signedOn(), given.until()));
        work.authors().forEach(KeptWork::requireLife);
    }

    private static void requireAmount(String field, @Nullable BigDecimal amount) {
        if (amount != null
                && (amount.signum() < 0
                        || amount.compareTo(MOST) > 0
                        || amount.stripTrailingZeros().scale() > 2)) {
            throw new Refusal("rights.refused.amount." + field);
        }
    }

    private static void requireOrder(String sentence, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            throw new Refusal(sentence);
        }
    }

    private static void requireLife(Author author) {
        Integer born = author.bornIn();
        Integer died = author.diedIn();
        if (born != null && died != null && died < born) {
            throw new Refusal("rights.refused.life", String.valueOf(born), String.valueOf(died));
        }
    }
}
