package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Illustrations;
import fr.coulisses.artefact.export.Document;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Documents as pages show them: their photographs stay on the server until the browser asks for them.
@Component
public class ShownDocuments {

    private final Illustrations illustrations;

    ShownDocuments(Illustrations illustrations) {
        this.illustrations = illustrations;
    }

    /// A document of a draft or of a version of an artefact.
    public Document of(UUID project, UUID artefact, Document document) {
        return illustrations.linked(artefact, document, addresses(project));
    }

    /// A document of a version, for somebody who was given that version alone.
    ///
    /// @param page where they read it
    public Document of(ArtefactVersion version, Document document, String page) {
        return illustrations.linked(version.artefactId(), document, (artefact, sha256) -> page + "/images/" + sha256);
    }

    /// A document of a version that came with the archive of a project.
    public Document former(UUID project, Document document) {
        return illustrations.linkedFormer(project, document, addresses(project));
    }

    private static BiFunction<UUID, String, String> addresses(UUID project) {
        return (artefact, sha256) -> PictureResponse.address(project, artefact, sha256);
    }
}
