package fr.coulisses.rights;

import fr.coulisses.parameter.ParameterSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Since when a work is in the public domain, counted from the death of its authors (CPI L.123-1, L.123-2).
///
/// Everybody whom the entry names as an author counts: the translator of the version that is used as well.
///
/// @param last the author who died last, from whose death the years count; `null` while a year is missing
/// @param freeFrom the first day in the public domain; `null` while a year is missing
/// @param undated the authors without a year of death: alive, or not looked up
/// @param doubts what the computation cannot decide
public record PublicDomain(
        @Nullable Author last,
        @Nullable LocalDate freeFrom,
        List<Author> undated,
        List<Doubt> doubts) {

    /// The years that the author's rights outlast the author.
    public static final String TERM = "P-DA-DUREE";

    /// The wars prolong what was published until then: the law says « avant le 1er janvier 1948 ».
    private static final int LAST_YEAR_OF_WAR = 1947;

    /// Longer than both wars prolong anything: a work that is free for longer is past that doubt. It decides
    /// nothing.
    private static final int WARS_AT_MOST = 20;

    public PublicDomain {
        undated = List.copyOf(undated);
        doubts = List.copyOf(doubts);
    }

    /// The computation for a work.
    ///
    /// @param day for which it is asked
    public static PublicDomain of(UsedWork work, LocalDate day, ParameterSnapshot figures) {
        List<Author> undated = work.authors().stream()
                .filter(author -> author.diedIn() == null)
                .toList();
        Optional<Author> last = undated.isEmpty()
                ? work.authors().stream().max(Comparator.comparing(PublicDomain::death))
                : Optional.empty();
        LocalDate freeFrom = last.flatMap(author -> freeFrom(death(author), figures)).orElse(null);
        return new PublicDomain(last.orElse(null), freeFrom, undated, doubts(work, last.orElse(null), freeFrom, day));
    }

    private static int death(Author author) {
        return Objects.requireNonNull(author.diedIn());
    }

    /// The years count from the first of January that follows the death.
    private static Optional<LocalDate> freeFrom(int death, ParameterSnapshot figures) {
        return figures.value(TERM).number().map(years -> afterYears(death, years));
    }

    /// The first day after a number of whole years that follow a year.
    static LocalDate afterYears(int year, BigDecimal years) {
        return LocalDate.of(year + 1, Month.JANUARY, 1).plusYears(years.longValue());
    }

    private static List<Doubt> doubts(
            UsedWork work, @Nullable Author last, @Nullable LocalDate freeFrom, LocalDate day) {
        List<Doubt> doubts = new ArrayList<>();
        if (work.authors().stream().anyMatch(Author::isAnonymous)) {
            doubts.add(Doubt.ANONYMOUS);
        }
        boolean longFree = freeFrom != null && !freeFrom.plusYears(WARS_AT_MOST).isAfter(day);
        Integer published = work.publishedIn();
        if (work.repertoire() == Repertoire.MUSIC
                && published != null
                && published <= LAST_YEAR_OF_WAR
                && !longFree) {
            doubts.add(Doubt.WAR);
        }
        if (work.authors().stream().anyMatch(Author::fellForFrance)) {
            doubts.add(Doubt.FELL_FOR_FRANCE);
        }
        boolean publishedLater = published != null && last != null && published > death(last);
        if (work.posthumous() || publishedLater) {
            doubts.add(Doubt.POSTHUMOUS);
        }
        if (work.authors().stream().anyMatch(Author::isForeign)) {
            doubts.add(Doubt.FOREIGN);
        }
        carried(work).ifPresent(doubts::add);
        return doubts;
    }

    private static Optional<Doubt> carried(UsedWork work) {
        Carrier carrier = work.source().carrier();
        if (carrier == null) {
            return Optional.empty();
        }
        return switch (carrier) {
            case EDITION -> Optional.of(Doubt.EDITION);
            case RECORDING -> Optional.of(Doubt.RECORDING);
            case PHOTOGRAPH -> Optional.of(Doubt.PHOTOGRAPH);
            case ORIGINAL, ARCHIVE_COPY -> Optional.empty();
        };
    }

    /// Whether it can be counted at all.
    public boolean isComputed() {
        return freeFrom != null;
    }

    /// Whether the author's rights have ended on a day.
    public boolean isFreeOn(LocalDate day) {
        return freeFrom != null && !freeFrom.isAfter(day);
    }
}
