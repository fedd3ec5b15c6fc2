package fr.coulisses.contracts.rule;

import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Session;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Counts performances as the rule on licences does: each counts, several of one day too, and one for which several
/// contracts were made (a cession, the engagement of each musician) counts once.
public final class Performances {

    private static final Set<ContractType> SHOWS = EnumSet.of(
            ContractType.CESSION, ContractType.COREALISATION, ContractType.COPRODUCTION, ContractType.PERFORMER_CDDU);

    private Performances() {}

    /// Those of some contracts in a year.
    public static int in(int year, Collection<Contract> contracts) {
        Set<List<Object>> dated = new HashSet<>();
        int more = 0;
        for (Contract contract : contracts) {
            if (!SHOWS.contains(contract.type()) || contract.amends().changes()) {
                continue;
            }
            List<Session> shows = contract.dates().shows().stream()
                    .filter(show -> show.day() != null)
                    .toList();
            shows.stream()
                    .filter(show -> Objects.requireNonNull(show.day()).getYear() == year)
                    .forEach(show -> dated.add(List.of(
                            contract.title().strip(),
                            Objects.requireNonNull(show.day()),
                            show.begins().strip())));
            more += undated(contract, shows.size(), year);
        }
        return dated.size() + more;
    }

    /// What a contract counts beside the performances that have a day.
    private static int undated(Contract contract, int dated, int year) {
        Integer stated = contract.dates().performances();
        boolean thatYear = contract.dates().first().map(LocalDate::getYear).orElse(year) == year;
        boolean alone = contract.type() != ContractType.PERFORMER_CDDU;
        return stated != null && thatYear && alone ? Math.max(0, stated - dated) : 0;
    }
}
