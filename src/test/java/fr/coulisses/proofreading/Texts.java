package fr.coulisses.proofreading;

import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;

/// What checks of texts are asked with: they read nothing of it.
final class Texts {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    static final Dossier DOSSIER =
            new Dossier(ProjectSheet.titled("Nuits de la halle"), DAY, ParameterSnapshot.shipped(DAY));

    private Texts() {}
}
