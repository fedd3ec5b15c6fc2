package fr.coulisses.artefact;

import fr.coulisses.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The kinds of artefact of this release, by key.
@Component
public class Kinds {

    private final Map<String, ArtefactKind<?>> byKey;

    Kinds(List<ArtefactKind<?>> kinds) {
        byKey = kinds.stream().collect(Collectors.toUnmodifiableMap(ArtefactKind::key, Function.identity()));
    }

    public List<ArtefactKind<?>> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(ArtefactKind::key))
                .toList();
    }

    /// @throws NotFound when this release has no such kind
    public ArtefactKind<?> get(String key) {
        return find(key).orElseThrow(NotFound::new);
    }

    /// Nothing when this release has no such kind.
    Optional<ArtefactKind<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
