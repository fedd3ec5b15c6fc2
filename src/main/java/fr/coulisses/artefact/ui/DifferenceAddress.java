package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.difference.Side;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;

/// The address of the page that says what changed between two versions, as links write it.
public final class DifferenceAddress {

    /// The question that asks for what stayed as it was too.
    static final String WHOLE = "tout";

    private DifferenceAddress() {}

    /// What changed from one version to another.
    public static String of(UUID project, UUID artefact, int before, int after) {
        return of(project, artefact, String.valueOf(before), String.valueOf(after));
    }

    /// What changed in the draft since a version.
    public static String ofDraft(UUID project, UUID artefact, int before) {
        return of(project, artefact, String.valueOf(before), Side.DRAFT);
    }

    static String of(UUID project, UUID artefact, String before, String after) {
        return ProjectAddress.artefact(project, artefact) + "/versions/" + after + "/depuis/" + before;
    }
}
