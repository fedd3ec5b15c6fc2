package fr.coulisses.rights;

/// Why a work may be protected although its author died long ago. The computation cannot decide it: somebody
/// has to look it up and say so.
public enum Doubt {
    /// A pseudonym, or nobody's name: counted from the publication (CPI L.123-3).
    ANONYMOUS,
    /// A musical work published before 1948: the wars prolong it (CPI L.123-8, L.123-9).
    WAR,
    /// « Mort pour la France » (CPI L.123-10).
    FELL_FOR_FRANCE,
    /// Published after the death of its author: whoever published it has rights (CPI L.123-4).
    POSTHUMOUS,
    /// A foreign author: the term of the country of origin counts where it is shorter (CPI L.123-12).
    FOREIGN,
    /// The edition, translation or arrangement has rights of its own (CPI L.112-3).
    EDITION,
    /// Performers and producer of the recording have rights of their own (CPI L.211-4).
    RECORDING,
    /// The photograph is a work of its own (CPI L.112-2).
    PHOTOGRAPH;

    public String labelKey() {
        return "rights.doubt." + name();
    }
}
