package fr.coulisses.artefact.thread;

import java.util.List;
import java.util.UUID;

/// A register whose rows are knots. The frame finds the bean.
public interface KnotSource {

    /// The rows of a project, whoever asks: the red thread asks who may read.
    List<Strand> strands(UUID project);
}
