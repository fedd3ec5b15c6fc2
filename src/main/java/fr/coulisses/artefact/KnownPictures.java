package fr.coulisses.artefact;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which photographs an artefact has: read once, when somebody asks for the first of them.
final class KnownPictures implements Predicate<String> {

    private final PictureRecords records;
    private final UUID artefact;
    private @Nullable Set<String> names;

    KnownPictures(PictureRecords records, UUID artefact) {
        this.records = records;
        this.artefact = artefact;
    }

    @Override
    public boolean test(String sha256) {
        Set<String> known = names;
        if (known == null) {
            known = records.names(artefact);
            names = known;
        }
        return known.contains(sha256);
    }
}
