package fr.coulisses.contracts;

/// Why a party needs no receipt of entrepreneur of live shows (handbook, 5.4.3).
public enum EsvExemption {
    /// Shows are not its main activity, and it stays within the yearly number of performances.
    OCCASIONAL,
    /// A group of amateurs.
    AMATEURS,
    /// Established in another state of the European Economic Area.
    ESTABLISHED_IN_EEA,
    /// It declared itself, and the administration let its time go by (réputé détenir).
    DEEMED,
    /// It neither produces, nor diffuses, nor operates a venue.
    NOT_CONCERNED;
}
