package fr.coulisses.artefact;

import java.util.List;

/// A kind whose contents say what a place must have: the technical rider of a show.
///
/// @param <C> its content
public interface NeedGiver<C> extends ArtefactKind<C> {

    /// What a content is called by those who answer to it, with its version; may be empty.
    String called(C content);

    /// What it needs of a place, in its order; nothing for what it does not say.
    List<TechnicalNeed> needs(C content);
}
