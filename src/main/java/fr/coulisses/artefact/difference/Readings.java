package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.FormerPlaces;
import fr.coulisses.artefact.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two contents of a kind, read so that they can be compared. What a version lacks is as the kind begins it; what the
/// kind knows no more is shown as it was kept; and where it cannot read a version at all, both are shown that way.
record Readings(Reading before, Reading after) {

    static <C> Readings of(ArtefactKind<C> kind, JsonNode before, JsonNode after, Wording wording, JsonMapper json) {
        Optional<Reading> first = reading(kind, before, wording, json);
        Optional<Reading> second = reading(kind, after, wording, json);
        return first.isPresent() && second.isPresent()
                ? new Readings(first.get(), second.get())
                : new Readings(asKept(before, wording), asKept(after, wording));
    }

    private static <C> Optional<Reading> reading(
            ArtefactKind<C> kind, JsonNode kept, Wording wording, JsonMapper json) {
        try {
            C content = json.treeToValue(kept, kind.type());
            return Optional.of(new Reading(
                    Stream.concat(
                                    kind.places(content, wording).stream(),
                                    FormerPlaces.of(kept, json.valueToTree(content), wording).stream())
                            .toList(),
                    kind.totals(content, wording)));
        } catch (JacksonException changedShape) {
            return Optional.empty();
        }
    }

    private static Reading asKept(JsonNode kept, Wording wording) {
        return new Reading(FormerPlaces.all(kept, wording), List.of());
    }
}
