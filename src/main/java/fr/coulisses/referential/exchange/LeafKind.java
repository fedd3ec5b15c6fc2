package fr.coulisses.referential.exchange;

import fr.coulisses.referential.Referential.CriterionType;

/// What the lowest entries of a tree are; only files that we wrote say so.
enum LeafKind {
    OFFICIAL,
    DERIVED,
    EXPECTATION,
    UNSAID;

    static LeafKind of(CriterionType type) {
        return type == CriterionType.OFFICIAL ? OFFICIAL : DERIVED;
    }

    static LeafKind named(String name) {
        for (LeafKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return UNSAID;
    }

    /// The criteria of a framework are those of whoever made it.
    CriterionType criterionType() {
        return this == DERIVED ? CriterionType.DERIVED : CriterionType.OFFICIAL;
    }
}
