package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import java.time.Instant;
import java.util.UUID;

/// One of the states of an artefact that can be compared.
public sealed interface Side {

    /// The draft as it stands.
    record Draft() implements Side {}

    /// A submitted version.
    record Submitted(UUID id, int number, Instant at) implements Side {}

    /// The draft in an address.
    String DRAFT = "brouillon";

    /// Its name in an address.
    default String key() {
        return switch (this) {
            case Draft draft -> DRAFT;
            case Submitted submitted -> String.valueOf(submitted.number());
        };
    }

    /// Its name for people.
    default String title(Wording wording) {
        return switch (this) {
            case Draft draft -> wording.text("artefact.side.draft");
            case Submitted submitted ->
                wording.text(
                        "artefact.side.version",
                        String.valueOf(submitted.number()),
                        Formats.date(submitted.at().atZone(Formats.ZONE).toLocalDate()));
        };
    }
}
