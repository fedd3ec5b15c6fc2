package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.LegalException;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.Qualification;
import java.util.List;
import java.util.Optional;

/// R-C2.5-08: a quotation is short, named and justified by what it serves; it never allows the whole of a work
/// (CPI L.122-5).
class QuotationsAreShort implements RightsRule {

    private static final String CODE = "R-C2.5-08";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> listed.work().status() == LegalStatus.EXCEPTION)
                .flatMap(listed -> examine(listed).stream())
                .toList();
    }

    private static Optional<EntryFinding> examine(ListedWork listed) {
        Qualification qualification = listed.work().qualification();
        if (qualification.exception() == null) {
            return Optional.of(RightsRule.at(listed, CODE, Severity.BLOCKING, "qualification/exception", "unnamed"));
        }
        if (qualification.exception() != LegalException.SHORT_QUOTATION) {
            return Optional.empty();
        }
        if (listed.work().usage().isWhole()) {
            return Optional.of(RightsRule.at(listed, CODE, Severity.BLOCKING, "usage/share", "whole"));
        }
        return qualification.justification().isBlank()
                ? Optional.of(
                        RightsRule.at(listed, CODE, Severity.BLOCKING, "qualification/justification", "unjustified"))
                : Optional.empty();
    }
}
