package fr.coulisses.artefact.ui;

import fr.coulisses.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/// The editors of this release, by kind.
@Component
public class Editors {

    private final List<ArtefactEditor> editors;

    Editors(List<ArtefactEditor> editors) {
        this.editors = editors;
    }

    /// @throws NotFound when this release cannot edit the kind
    public ArtefactEditor of(String kind) {
        return editors.stream()
                .filter(editor -> editor.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
