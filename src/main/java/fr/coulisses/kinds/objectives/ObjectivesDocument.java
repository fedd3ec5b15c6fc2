package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import java.util.List;

/// The objectives as their readers get them.
record ObjectivesDocument(Objectives objectives, Wording wording) {

    Document document() {
        return new Document(
                wording.text("kind.objectives"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(new Block.Paragraph(objectives.purpose(), "purpose")));
    }
}
