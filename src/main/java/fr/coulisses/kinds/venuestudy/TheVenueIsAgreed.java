package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.2-10: the agreement about the venue is signed.
class TheVenueIsAgreed implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        return study.agreement().state() == AgreementState.SIGNED
                ? List.of()
                : List.of(Finding.of("R-C3.2-10", Severity.BLOCKING, "agreement/state"));
    }
}
