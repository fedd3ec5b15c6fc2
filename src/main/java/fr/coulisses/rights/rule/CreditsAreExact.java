package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Author;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Use;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.5-13: the exact credit stands on what is published: to be named is a moral right, which never ends (CPI
/// L.121-1).
class CreditsAreExact implements RightsRule {

    private static final String CODE = "R-C2.5-13";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> listed.state().compareTo(State.QUALIFIED) >= 0
                        && !listed.state().isLost())
                .flatMap(listed -> examine(listed, dossier))
                .toList();
    }

    private static Stream<EntryFinding> examine(ListedWork listed, RightsDossier dossier) {
        String line = listed.work().credit().line();
        if (line.isBlank()) {
            return Stream.of(RightsRule.at(listed, CODE, Severity.WARNING, "credit/line", "none"));
        }
        String folded = FoldedText.of(line);
        Stream<EntryFinding> unnamed = listed.work().authors().stream()
                .filter(author -> !author.isAnonymous() && !folded.contains(FoldedText.of(author.familyName())))
                .map(Author::name)
                .map(name -> RightsRule.at(listed, CODE, Severity.WARNING, "credit/line", "unnamed", name));
        boolean unread = !listed.work().credit().checked()
                && listed.work().usage().uses().stream().anyMatch(Use::isPublished)
                && dossier.firstUse(listed)
                        .filter(day -> !day.isAfter(dossier.today()))
                        .isPresent();
        return unread
                ? Stream.concat(
                        unnamed, Stream.of(RightsRule.at(listed, CODE, Severity.WARNING, "credit/checked", "unread")))
                : unnamed;
    }
}
