package fr.coulisses.project;

import java.util.UUID;

/// A project as the rest of Coulisses sees it.
///
/// @param edition counts the changes of the sheet; whoever saves names the one they read
public record ProjectSummary(UUID id, UUID referentialId, UUID createdBy, ProjectSheet sheet, int edition) {

    public String title() {
        return sheet.title();
    }
}
