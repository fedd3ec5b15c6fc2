package fr.coulisses.tracking;

import java.util.List;
import java.util.UUID;

/// Something that commits budget lines: contracts, grants. The tracking finds the beans.
public interface CommitmentSource {

    /// What is promised in a project, for those who follow the work.
    List<Commitment> of(UUID project);

    /// What came of it already, line by line; nothing where supporting documents say so.
    default List<Commitment> paid(UUID project) {
        return List.of();
    }
}
