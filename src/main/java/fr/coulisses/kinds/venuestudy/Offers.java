package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.SocketType;
import fr.coulisses.shared.FoldedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How offers are read from the record of a venue.
final class Offers {

    private Offers() {}

    /// A measure.
    static Offer measured(Function<VenueStudy, @Nullable BigDecimal> field) {
        return (study, subject) -> field.apply(study);
    }

    /// A count.
    static Offer counted(Function<VenueStudy, @Nullable Integer> field) {
        return (study, subject) -> {
            Integer count = field.apply(study);
            return count == null ? null : BigDecimal.valueOf(count);
        };
    }

    /// Something that is there or allowed.
    static Offer allowed(Function<VenueStudy, @Nullable Permission> field) {
        return (study, subject) -> {
            Permission said = field.apply(study);
            return said == null ? null : said == Permission.YES ? BigDecimal.ONE : BigDecimal.ZERO;
        };
    }

    /// Something that is there; unknown while nobody said so.
    static Offer ticked(Function<VenueStudy, Boolean> field) {
        return (study, subject) -> field.apply(study) ? BigDecimal.ONE : null;
    }

    /// The highest class of reaction to fire that is allowed.
    static Offer fireClass() {
        return (study, subject) -> {
            Enum<?> allowed = study.security().fireClass();
            return allowed == null ? null : BigDecimal.valueOf(allowed.ordinal());
        };
    }

    /// Equipment of a family: what has the words of the need in its name. Unknown while nothing of the family is
    /// listed.
    static Offer listed(StockSort sort) {
        return (study, subject) -> {
            List<Stocked> family = study.inventory().stream()
                    .filter(each -> each.sort() == sort)
                    .toList();
            return family.isEmpty()
                    ? null
                    : BigDecimal.valueOf(family.stream()
                            .filter(each -> isNamed(each.name(), subject))
                            .mapToLong(each -> pieces(each.quantity()))
                            .sum());
        };
    }

    /// Outlets of the sort that the need names. Unknown while none is listed.
    static Offer sockets() {
        return (study, subject) -> {
            List<VenueSocket> all = study.power().sockets();
            return all.isEmpty()
                    ? null
                    : BigDecimal.valueOf(all.stream()
                            .filter(each -> isOf(each.type(), subject))
                            .mapToLong(each -> pieces(each.quantity()))
                            .sum());
        };
    }

    private static boolean isOf(@Nullable SocketType type, String subject) {
        return type != null && type.name().equals(subject);
    }

    private static boolean isNamed(String stocked, String wanted) {
        return (" " + FoldedText.of(stocked) + " ").contains(" " + FoldedText.of(wanted) + " ");
    }

    /// Where nobody wrote how many there are, there is one.
    private static long pieces(@Nullable Integer quantity) {
        return Objects.requireNonNullElse(quantity, 1);
    }
}
