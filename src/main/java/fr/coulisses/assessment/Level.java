package fr.coulisses.assessment;

/// How far a student has come in a competency (NiveauAcquisition): acquis, en cours, non acquis.
public enum Level {
    ACQUIRED,
    IN_PROGRESS,
    NOT_ACQUIRED;

    public String labelKey() {
        return "assessment.level." + name();
    }
}
