package fr.coulisses.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Since when a work is in the public domain, counted from the death of its authors (CPI L.123-1, L.123-2).
///
/// Everybody whom the entry names as an author counts: the translator of the version that is used as well. For
/// an anonymous author the publication counts (CPI L.123-3).
///
/// @param last the author who died last, from whose death the years count; `null` while a year is missing
/// @param year of that death, or of the publication; `null` while a year is missing
/// @param freeFrom the first day in the public domain; `null` while a year is missing
/// @param undated the authors without such a year: alive, or not looked up
/// @param doubts what the computation cannot decide
public record PublicDomain(
        @Nullable Author last,
        @Nullable Integer year,
        @Nullable LocalDate freeFrom,
        List<Author> undated,
        List<Doubt> doubts) {

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
    public static PublicDomain of(UsedWork work, LocalDate day, Terms terms) {
        List<Author> undated = work.authors().stream()
                .filter(author -> year(author, work).isEmpty())
                .toList();
        Author last = undated.isEmpty()
                ? work.authors().stream()
                        .max(Comparator.comparing(author -> year(author, work).orElseThrow()))
                        .orElse(null)
                : null;
        Integer year = last == null ? null : year(last, work).orElseThrow();
        LocalDate freeFrom = year == null ? null : terms.afterDeath(year).orElse(null);
        return new PublicDomain(last, year, freeFrom, undated, doubts(work, last, freeFrom, day));
    }

    private static Optional<Integer> year(Author author, UsedWork work) {
        return Optional.ofNullable(
                author.diedIn() == null && author.isAnonymous() ? work.publishedIn() : author.diedIn());
    }

    private static List<Doubt> doubts(
            UsedWork work, @Nullable Author last, @Nullable LocalDate freeFrom, LocalDate day) {
        List<Doubt> doubts = new ArrayList<>();
        if (work.authors().stream().anyMatch(Author::isAnonymous)) {
            doubts.add(Doubt.ANONYMOUS);
        }
        boolean longFree = freeFrom != null && !freeFrom.plusYears(WARS_AT_MOST).isAfter(day);
        Integer published = work.publishedIn();
        if (work.repertoire() == Repertoire.MUSIC && published != null && published <= LAST_YEAR_OF_WAR && !longFree) {
            doubts.add(Doubt.WAR);
        }
        if (work.authors().stream().anyMatch(Author::fellForFrance)) {
            doubts.add(Doubt.FELL_FOR_FRANCE);
        }
        Integer died = last == null ? null : last.diedIn();
        if (work.posthumous() || (published != null && died != null && published > died)) {
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

    /// Whether the years count from the publication, because nobody knows the author.
    public boolean isCountedFromPublication() {
        return last != null && last.diedIn() == null;
    }

    /// Whether the author's rights have ended on a day.
    public boolean isFreeOn(LocalDate day) {
        return freeFrom != null && !freeFrom.isAfter(day);
    }
}
