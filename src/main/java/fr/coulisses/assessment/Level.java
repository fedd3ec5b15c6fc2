package fr.coulisses.assessment;

import org.jspecify.annotations.Nullable;

/// How far a student has come in a competency (NiveauAcquisition): acquis, en cours, non acquis.
public enum Level {
    ACQUIRED,
    IN_PROGRESS,
    NOT_ACQUIRED;

    /// The level with a name, or none without a name.
    static @Nullable Level named(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }

    public String labelKey() {
        return "assessment.level." + name();
    }
}
