package fr.coulisses.kinds.stagerider;

/// What the show offers to people with disabilities, as far as the place has a part in it.
///
/// @param note what the place prepares
public record AccessNeeds(
        boolean inductionLoop,
        boolean surtitles,
        boolean signLanguage,
        boolean audioDescription,
        boolean vests,
        boolean relaxed,
        String note) {

    static final AccessNeeds NONE = new AccessNeeds(false, false, false, false, false, false, "");

    public AccessNeeds {
        note = Written.text(note);
    }
}
