package fr.coulisses.examination.ui;

import fr.coulisses.artefact.ui.PlaceAddress;
import fr.coulisses.examination.cross.Spot;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.ui.RegisterAddress;
import java.util.UUID;

/// The page on which a spot is seen, with its field in sight where it has one.
final class SpotAddress {

    private SpotAddress() {}

    static String of(UUID project, Spot spot) {
        UUID artefact = spot.artefact();
        String row = spot.path();
        return switch (spot.where()) {
            case ARTEFACT -> artefact == null ? ProjectAddress.of(project) : PlaceAddress.of(project, artefact, row);
            case SHEET -> ProjectAddress.sheet(project);
            case BUDGET -> row.isEmpty() ? ProjectAddress.budget(project) : PlaceAddress.budgetLine(project, row);
            case SCHEDULE ->
                row.isEmpty() ? ProjectAddress.schedule(project) : ProjectAddress.task(project, UUID.fromString(row));
            case CONTACTS ->
                row.isEmpty()
                        ? ProjectAddress.contacts(project)
                        : ProjectAddress.contact(project, UUID.fromString(row));
            case REGISTER -> RegisterAddress.at(project, row);
            case PROJECT -> ProjectAddress.of(project);
        };
    }
}
