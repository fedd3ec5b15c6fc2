package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.Clearances;
import fr.coulisses.rights.ExpenseLine;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.NeededClearance;
import fr.coulisses.rights.RightsDeadlines;
import fr.coulisses.rights.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that the rules of works used may look at.
///
/// @param works all of the project
/// @param lines the charges of the budget that pay for rights
public record RightsDossier(List<ListedWork> works, List<ExpenseLine> lines, Dossier dossier) {

    public RightsDossier {
        works = List.copyOf(works);
        lines = List.copyOf(lines);
    }

    /// The works that are still meant to be used.
    List<ListedWork> used() {
        return works.stream().filter(ListedWork::isUsed).toList();
    }

    LocalDate today() {
        return dossier.today();
    }

    boolean isFictitious() {
        return dossier.project().isFictitious();
    }

    /// The first day on which a work is used; nothing while nobody knows it.
    Optional<LocalDate> firstUse(ListedWork listed) {
        return RightsDeadlines.firstUse(listed.work(), dossier);
    }

    /// The day for which the law is asked: that of the first use, or today.
    LocalDate dayOf(ListedWork listed) {
        return firstUse(listed).orElse(today());
    }

    /// The last day on which a work is used; nothing while nobody knows it.
    Optional<LocalDate> lastUse(ListedWork listed) {
        LocalDate to = listed.work().usage().to();
        return to == null ? RightsDeadlines.end(dossier) : Optional.of(to);
    }

    /// What a work needs.
    List<NeededClearance> needed(ListedWork listed) {
        return Clearances.of(listed.work(), dayOf(listed), Terms.of(dossier.parameters()));
    }

    /// Whether a work needs an agreement of a kind.
    boolean needs(ListedWork listed, Clearance clearance) {
        return needed(listed).stream().anyMatch(need -> need.clearance() == clearance);
    }

    /// Whether a work needs an agreement of a kind, and has none at all.
    boolean lacks(ListedWork listed, Clearance clearance) {
        return needed(listed).stream()
                .anyMatch(need -> need.clearance() == clearance && !need.isGiven(listed.work(), isFictitious()));
    }
}
