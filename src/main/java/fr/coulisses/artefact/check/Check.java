package fr.coulisses.artefact.check;

import java.util.List;

/// One rule of the trade, named by the sentence that must be true; pure, so that a teacher can read it.
///
/// @param <C> the content it reads
@FunctionalInterface
public interface Check<C> {

    /// What is wrong, in the order of the content; nothing when the sentence is true.
    List<Finding> examine(C content, Dossier dossier);
}
