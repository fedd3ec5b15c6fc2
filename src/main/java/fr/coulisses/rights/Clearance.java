package fr.coulisses.rights;

import java.util.List;

/// An agreement that a use may need: whose it is, who administers it, and by which law (handbook, 5.5.1).
public enum Clearance {
    AUTHORS_OF_MUSIC("CPI L.122-2, L.122-4", Society.SACEM),
    /// Performance by performance; the author may refuse.
    AUTHORS_OF_PLAYS("CPI L.122-2, L.122-4", Society.SACD),
    AUTHORS_OF_TEXTS("CPI L.122-2, L.122-4", Society.SCELF, Society.SCAM, Society.DIRECT),
    AUTHORS_OF_IMAGES("CPI L.122-3, L.122-4", Society.ADAGP, Society.SAIF, Society.DIRECT),
    AUTHORS_OF_FILMS("CPI L.122-4, L.132-24", Society.DIRECT, Society.SCAM),
    /// The publisher, the agent or the author: printing, adapting, translating; a recent edition of a free
    /// work.
    PUBLISHER("CPI L.112-3, L.122-4", Society.DIRECT),
    PERFORMERS("CPI L.212-3", Society.SPEDIDAM, Society.ADAMI),
    PHONOGRAM_PRODUCER("CPI L.213-1", Society.SCPP, Society.SPPF),
    /// A remuneration in the place of an agreement, for recordings that are played outside a show.
    EQUITABLE_REMUNERATION("CPI L.214-1", Society.SPRE),
    PHOTOGRAPHER("CPI L.112-2", Society.DIRECT, Society.ADAGP, Society.SAIF),
    OWNER("CPI L.111-3", Society.ARCHIVES),
    PERSON_DEPICTED("C. civ. 9", Society.DIRECT),
    DATABASE_PRODUCER("CPI L.342-1", Society.DIRECT);

    private final String source;
    private final List<Society> societies;

    Clearance(String source, Society... societies) {
        this.source = source;
        this.societies = List.of(societies);
    }

    /// The articles it follows from.
    public String source() {
        return source;
    }

    /// Who is asked, the usual one first.
    public List<Society> societies() {
        return societies;
    }

    /// Whether its society wants the programme and the receipts after the event.
    public boolean isDeclared() {
        return this == AUTHORS_OF_MUSIC || this == AUTHORS_OF_PLAYS;
    }

    /// Whether the author's own right is meant, or the publisher's, to whom it was transferred.
    public boolean isOfTheAuthor() {
        return compareTo(PUBLISHER) <= 0 || this == DATABASE_PRODUCER;
    }

    /// With `.why`, the label of the sentence that explains it.
    public String labelKey() {
        return "rights.clearance." + name();
    }
}
