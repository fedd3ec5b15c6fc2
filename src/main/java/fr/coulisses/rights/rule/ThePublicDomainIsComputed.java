package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Author;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.rights.PublicDomain;
import fr.coulisses.rights.Terms;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.5-06: the public domain is shown by the deaths of the authors and a computation (CPI L.123-1;
/// P-DA-DUREE). What the computation cannot decide is answered in writing.
class ThePublicDomainIsComputed implements RightsRule {

    private static final String CODE = "R-C2.5-06";

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .filter(listed -> listed.work().status() == LegalStatus.PUBLIC_DOMAIN)
                .flatMap(listed -> examine(listed, dossier))
                .toList();
    }

    private static EntryFinding undated(ListedWork listed, Author author) {
        return author.isAnonymous()
                ? RightsRule.at(listed, CODE, Severity.BLOCKING, "publishedIn", "publication")
                : RightsRule.at(
                        listed, CODE, Severity.BLOCKING, "authors/" + author.id() + "/diedIn", "death", author.name());
    }

    private static Stream<EntryFinding> examine(ListedWork listed, RightsDossier dossier) {
        if (listed.work().authors().isEmpty()) {
            return Stream.of(RightsRule.at(listed, CODE, Severity.BLOCKING, "authors", "author"));
        }
        LocalDate day = dossier.dayOf(listed);
        PublicDomain domain =
                PublicDomain.of(listed.work(), day, Terms.of(dossier.dossier().parameters()));
        if (!domain.undated().isEmpty()) {
            return domain.undated().stream().map(author -> undated(listed, author));
        }
        LocalDate freeFrom = domain.freeFrom();
        if (freeFrom != null && freeFrom.isAfter(day)) {
            return Stream.of(RightsRule.at(
                    listed,
                    CODE,
                    dossier.dossier().severity(Severity.BLOCKING, Terms.AUTHOR),
                    "qualification/status",
                    "early",
                    Formats.date(freeFrom),
                    Formats.date(day)));
        }
        return listed.work().qualification().justification().isBlank()
                ? domain.doubts().stream()
                        .map(doubt -> RightsRule.at(
                                listed, CODE, Severity.WARNING, "qualification/justification", doubt.name()))
                : Stream.empty();
    }
}
