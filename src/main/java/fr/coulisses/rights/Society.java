package fr.coulisses.rights;

/// Who is asked (handbook, 5.5.1): the societies that administer rights, and the two ways without one.
public enum Society {
    SACEM,
    SACD,
    ADAGP,
    SAIF,
    SCAM,
    SCELF,
    SPEDIDAM,
    ADAMI,
    SCPP,
    SPPF,
    /// Its remuneration is collected by the Sacem.
    SPRE,
    /// INA, Gaumont-Pathé, a library, a museum: whoever owns the copy.
    ARCHIVES,
    /// The publisher, the agent or the author in person.
    DIRECT;

    public String labelKey() {
        return "rights.society." + name();
    }
}
