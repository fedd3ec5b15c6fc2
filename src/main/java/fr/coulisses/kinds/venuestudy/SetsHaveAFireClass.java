package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C3.2-14: the reaction to fire of each material of the set is known.
class SetsHaveAFireClass implements Check<VenueStudy> {

    @Override
    public List<Finding> examine(VenueStudy study, Dossier dossier) {

        return study.materials().stream()
                .filter(material -> material.fireClass() == null)
                .map(material -> Finding.of(
                        "R-C3.2-14",
                        Severity.WARNING,
                        "materials/" + material.id() + "/fireClass",
                        material.name().isBlank() ? "…" : material.name()))
                .toList();
    }
}
