package fr.coulisses.artefact;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Which photographs artefacts have: read once, when somebody asks for the first of them.
final class KnownPictures {

    private final Supplier<Map<UUID, ? extends Collection<String>>> reading;
    private @Nullable Map<UUID, ? extends Collection<String>> read;

    /// @param reading the SHA-256 of all, by artefact
    private KnownPictures(Supplier<Map<UUID, ? extends Collection<String>>> reading) {
        this.reading = reading;
    }

    /// Whether an artefact has a photograph, by its SHA-256.
    static Predicate<String> of(UUID artefact, PictureRecords records) {
        return new KnownPictures(() -> Map.of(artefact, records.names(artefact))).ofArtefact(artefact);
    }

    /// The same for each artefact of a project: all are read together.
    static Function<UUID, Predicate<String>> in(UUID project, PictureRecords records) {
        return new KnownPictures(() -> records.ofProject(project))::ofArtefact;
    }

    private Predicate<String> ofArtefact(UUID artefact) {
        return sha256 -> {
            Collection<String> known = all().get(artefact);
            return known != null && known.contains(sha256);
        };
    }

    private Map<UUID, ? extends Collection<String>> all() {
        Map<UUID, ? extends Collection<String>> known = read;
        if (known == null) {
            known = reading.get();
            read = known;
        }
        return known;
    }
}
