package fr.coulisses.archive.ui;

import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;

/// The addresses of the pages about archives, as links write them.
public final class ArchiveAddress {

    /// Where a student opens an archive.
    public static final String OPEN = ProjectAddress.LIST + "/ouvrir";

    private ArchiveAddress() {}

    /// The archive of a project.
    public static String of(UUID project) {
        return ProjectAddress.of(project) + "/archive";
    }

    /// A version that came with the archive of a project.
    ///
    /// @param place as [fr.coulisses.archive.ImportedVersion#place] says
    public static String version(UUID project, int place) {
        return of(project) + "/versions/" + place;
    }
}
