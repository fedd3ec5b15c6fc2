package fr.coulisses.assessment;

/// What a tutor says of one criterion: atteint, partiel, non, sans objet.
public enum Outcome {
    MET,
    PARTLY,
    NOT_MET,
    NOT_APPLICABLE;

    public String labelKey() {
        return "assessment.outcome." + name();
    }
}
