package fr.coulisses.assessment.guest;

import org.jspecify.annotations.Nullable;

/// What a professional from outside would do with a version. It judges nothing: the tutor decides.
public enum Recommendation {
    ACCEPT,
    REWORK,
    NO_OPINION;

    public String labelKey() {
        return "assessment.recommendation." + name();
    }

    static @Nullable Recommendation named(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }
}
