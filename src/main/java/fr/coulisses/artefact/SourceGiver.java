package fr.coulisses.artefact;

import java.util.List;

/// A kind whose contents hold sources that other artefacts of the project may cite: what a watch has read.
///
/// @param <C> its content
public interface SourceGiver<C> extends ArtefactKind<C> {

    /// The sources of a content, in its order.
    List<KnownSource> sources(C content);
}
