package fr.coulisses.contracts;

/// A part of a contract that some types have and others not; its form shows those of its type.
public enum Aspect {
    /// It takes place somewhere, on some days.
    PLACE,
    /// A show is performed, or exhibited, before an audience.
    AUDIENCE,
    /// Money or something of a value changes hands.
    PRICE,
    /// Receipts, losses or shares are divided.
    SHARING,
    EMPLOYMENT,
    /// Works are shown, lent or made.
    WORKS,
    /// Rights of an author, a performer or a person shown are granted.
    RIGHTS,
    /// A show may be recorded, and amateurs may take part in it.
    SHOW,
    SERVICE,
    VOLUNTEERING
}
