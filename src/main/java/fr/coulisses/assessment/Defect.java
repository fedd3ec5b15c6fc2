package fr.coulisses.assessment;

/// Why a version is sent back, in one word: incorrect, incomplet, obsolète.
public enum Defect {
    INCORRECT,
    INCOMPLETE,
    OUTDATED;

    public String labelKey() {
        return "assessment.defect." + name();
    }
}
