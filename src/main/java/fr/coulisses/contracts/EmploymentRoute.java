package fr.coulisses.contracts;

/// How somebody who works on a show is declared (handbook, 5.1.4).
public enum EmploymentRoute {
    /// The one-stop service for those whose main activity is not shows.
    GUSO,
    /// A payroll with its monthly declaration (DSN).
    PAYROLL,
    /// The show is bought: the seller is the employer.
    CESSION,
    /// An invoice of an author, and the contribution of the exploiter.
    ARTIST_AUTHOR,
    /// Nobody is employed: expenses only, on receipts.
    AMATEUR;

    public String labelKey() {
        return "contracts.employmentRoute." + name();
    }
}
