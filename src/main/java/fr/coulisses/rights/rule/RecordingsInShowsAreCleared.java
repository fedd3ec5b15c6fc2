package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Carrier;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.ListedWork;
import java.util.List;
import java.util.Optional;

/// R-C2.5-15: a recording in a show has the agreement of its performers and of its producer: the licence that
/// the law gives covers neither that nor a filming (CPI L.214-1).
///
/// The producer of a recording of a free work is a matter of R-C2.5-07.
class RecordingsInShowsAreCleared implements RightsRule {

    @Override
    public List<EntryFinding> examine(RightsDossier dossier) {
        return dossier.used().stream()
                .flatMap(listed -> sentence(listed, dossier).stream()
                        .map(name -> RightsRule.at(listed, "R-C2.5-15", Severity.WARNING, "authorisations", name)))
                .toList();
    }

    private static Optional<String> sentence(ListedWork listed, RightsDossier dossier) {
        boolean performers = dossier.lacks(listed, Clearance.PERFORMERS);
        boolean producer = dossier.lacks(listed, Clearance.PHONOGRAM_PRODUCER)
                && listed.work().status() != LegalStatus.PUBLIC_DOMAIN;
        if (performers && producer) {
            return Optional.of("both");
        }
        if (producer) {
            return Optional.of("producer");
        }
        if (!performers) {
            return Optional.empty();
        }
        return Optional.of(listed.work().isTakenFrom(Carrier.RECORDING) ? "performers" : "filming");
    }
}
