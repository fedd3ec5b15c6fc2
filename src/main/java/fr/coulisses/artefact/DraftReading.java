package fr.coulisses.artefact;

import fr.coulisses.shared.ReadOnce;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Drafts as their kinds read them, without the rows of registers. The red thread of a project and the checks of its
/// artefacts ask for the same ones: in a transaction that only reads, each is read once.
@Component
public class DraftReading {

    private final ReadOnce<UUID, Object> reading = new ReadOnce<>();
    private final JsonMapper json;

    DraftReading(JsonMapper json) {
        this.json = json;
    }

    /// @param draft the JSON of it
    public <C> C of(UUID artefact, String draft, ArtefactKind<C> kind) {
        return kind.type().cast(reading.once(artefact, () -> json.readValue(draft, kind.type())));
    }
}
