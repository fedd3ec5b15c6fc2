package fr.coulisses.artefact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.util.function.SingletonSupplier;

/// Which photographs artefacts have, by their SHA-256: read once, when somebody asks for the first of them.
final class KnownPictures {

    private KnownPictures() {}

    /// Those of an artefact.
    static Predicate<String> of(UUID artefact, PictureRecords records) {
        SingletonSupplier<Set<String>> known = SingletonSupplier.of(() -> records.names(artefact));
        return sha256 -> known.obtain().contains(sha256);
    }

    /// Those of each artefact of a project: all are read together.
    static Function<UUID, Predicate<String>> in(UUID project, PictureRecords records) {
        SingletonSupplier<Map<UUID, List<String>>> known = SingletonSupplier.of(() -> records.ofProject(project));
        return artefact ->
                sha256 -> known.obtain().getOrDefault(artefact, List.of()).contains(sha256);
    }
}
