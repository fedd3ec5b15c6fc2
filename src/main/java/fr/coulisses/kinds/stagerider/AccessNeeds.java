package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;

/// What the show offers to people with disabilities, as far as the place has a part in it.
///
/// @param note what the place prepares
public record AccessNeeds(
        Boolean inductionLoop,
        Boolean surtitles,
        Boolean signLanguage,
        Boolean audioDescription,
        Boolean vests,
        Boolean relaxed,
        String note) {

    static final AccessNeeds NONE = new AccessNeeds(false, false, false, false, false, false, "");

    public AccessNeeds {
        inductionLoop = Boolean.TRUE.equals(inductionLoop);
        surtitles = Boolean.TRUE.equals(surtitles);
        signLanguage = Boolean.TRUE.equals(signLanguage);
        audioDescription = Boolean.TRUE.equals(audioDescription);
        vests = Boolean.TRUE.equals(vests);
        relaxed = Boolean.TRUE.equals(relaxed);
        note = Unwritten.text(note);
    }
}
