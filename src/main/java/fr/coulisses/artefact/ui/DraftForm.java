package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.artefact.SavedDraft;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.LiveForm;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// The draft of an artefact as a form that saves itself, laid out by the editor of its kind.
public class DraftForm extends LiveForm {

    /// @param saved told after every save
    public DraftForm(Artefacts artefacts, Labels labels, Draft draft, ArtefactEditor editor, Runnable saved) {
        super(
                "draft-" + draft.artefact().id(),
                labels,
                draft.content(),
                draft.artefact().draftAt(),
                (base, mine) -> save(artefacts, draft.artefact().id(), base, mine),
                saved);
        editor.lay(fields(editor.kind().replace("-", "")), draft.artefact());
    }

    private static Saved save(Artefacts artefacts, UUID artefact, JsonNode base, JsonNode mine) {
        SavedDraft saved = artefacts.save(artefact, base, mine);
        return new Saved(saved.draft().content(), saved.draft().artefact().draftAt(), saved.conflicts());
    }
}
