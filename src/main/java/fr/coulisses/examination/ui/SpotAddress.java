package fr.coulisses.examination.ui;

import fr.coulisses.artefact.ui.PlaceAddress;
import fr.coulisses.examination.cross.Spot;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;

/// The page on which a spot is seen, with its field in sight where it has one.
final class SpotAddress {

    private SpotAddress() {}

    static String of(UUID project, Spot spot) {
        UUID artefact = spot.artefact();
        return switch (spot.where()) {
            case ARTEFACT ->
                artefact == null ? ProjectAddress.of(project) : PlaceAddress.of(project, artefact, spot.path());
            case SHEET -> ProjectAddress.sheet(project);
            case BUDGET -> ProjectAddress.budget(project);
            case SCHEDULE -> ProjectAddress.schedule(project);
            case CONTACTS -> ProjectAddress.contacts(project);
            case PROJECT -> ProjectAddress.of(project);
        };
    }
}
