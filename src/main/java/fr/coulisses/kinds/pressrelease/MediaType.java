package fr.coulisses.kinds.pressrelease;

/// A sort of medium and so of editorial line (handbook, C4.4): each wants an angle of its own.
public enum MediaType {
    /// The regional daily press (PQR): local and human.
    REGIONAL,
    /// The specialised press: an artistic bias.
    SPECIALISED,
    /// The press about society: inclusion, responsibility.
    SOCIETY,
    /// Free papers and listings: when and how much.
    LISTINGS,
    /// Web and radio: sound, access to people.
    WEB_RADIO,
    /// Student media: the initiative of students.
    STUDENT
}
