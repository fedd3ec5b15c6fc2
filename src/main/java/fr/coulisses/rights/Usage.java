package fr.coulisses.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the work is used: what a request tells its holder.
///
/// @param support poster, programme, website, label…
/// @param printRun copies; `null` where nothing is printed
/// @param format A3, 1080 × 1350 pixels, full page…
/// @param extract how much of it, as one writes it: `2 min 30`, `trois pages`
/// @param share percent of the work that is used, 0 to 100; `null` while nobody said
/// @param from the first day; `null` means the first day of the project
/// @param to the last day; `null` means the last day of the project
/// @param free whether the public pays nothing
/// @param audience how many people are expected; `null` while nobody said
/// @param ticketPrice in euros; `null` where nobody pays
public record Usage(
        List<Use> uses,
        String support,
        @Nullable Integer printRun,
        String format,
        String extract,
        @Nullable BigDecimal share,
        String territory,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Boolean free,
        @Nullable Integer audience,
        @Nullable BigDecimal ticketPrice) {

    static final Usage NONE = new Usage(List.of(), "", null, "", "", null, "", null, null, false, null, null);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Usage {
        uses = uses == null ? List.of() : List.copyOf(uses);
        support = Objects.requireNonNullElse(support, "");
        format = Objects.requireNonNullElse(format, "");
        extract = Objects.requireNonNullElse(extract, "");
        territory = Objects.requireNonNullElse(territory, "");
        free = Boolean.TRUE.equals(free);
    }

    public boolean has(Use use) {
        return uses.contains(use);
    }

    /// Whether all of the work is used, or nobody said that it is not.
    public boolean isWhole() {
        return share == null || share.compareTo(WHOLE) >= 0;
    }

    Usage undated() {
        return new Usage(
                uses, support, printRun, format, extract, share, territory, null, null, free, audience, ticketPrice);
    }
}
