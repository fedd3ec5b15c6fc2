package fr.coulisses.rights;

import fr.coulisses.parameter.ParameterSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For how many years rights last; a version keeps those it was written with.
///
/// @param author the years that the author's rights outlast the author; `null` where no figure is known
/// @param recording the years that the rights on a published recording last; `null` where no figure is known
public record Terms(@Nullable BigDecimal author, @Nullable BigDecimal recording) {

    /// CPI L.123-1.
    public static final String AUTHOR = "P-DA-DUREE";

    /// CPI L.211-4.
    public static final String RECORDING = "P-DV-PHONO";

    public static final Terms UNKNOWN = new Terms(null, null);

    /// As they stand on the day of the figures.
    public static Terms of(ParameterSnapshot figures) {
        return new Terms(
                figures.value(AUTHOR).number().orElse(null),
                figures.value(RECORDING).number().orElse(null));
    }

    /// The first day on which an author's rights are over: the years count from the first of January after the
    /// death.
    Optional<LocalDate> afterDeath(int year) {
        return after(year, author);
    }

    /// The first day on which the rights on a recording are over.
    Optional<LocalDate> afterPublication(int year) {
        return after(year, recording);
    }

    private static Optional<LocalDate> after(int year, @Nullable BigDecimal years) {
        return Optional.ofNullable(years)
                .map(term -> LocalDate.of(year + 1, Month.JANUARY, 1).plusYears(term.longValue()));
    }
}
