package fr.coulisses.assessment;

/// Where a submitted version stands.
public enum ReviewState {
    /// Waiting for a tutor.
    SUBMITTED,
    /// A tutor has taken it.
    IN_REVIEW,
    /// The student has to rework it.
    SENT_BACK,
    /// The judgement stands.
    ACCEPTED,
    /// A newer version was submitted before this one was judged.
    SUPERSEDED;

    /// A tutor has decided; what they said of it is for the student to read.
    public boolean isDecided() {
        return this == SENT_BACK || this == ACCEPTED;
    }

    public boolean isOpen() {
        return this == SUBMITTED || this == IN_REVIEW;
    }

    public String labelKey() {
        return "assessment.state." + name();
    }
}
