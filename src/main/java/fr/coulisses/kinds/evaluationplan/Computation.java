package fr.coulisses.kinds.evaluationplan;

/// What the application computes itself, from registers of the project.
public enum Computation {
    SELF_FINANCING(Origin.BUDGET),
    PUBLIC_SHARE(Origin.BUDGET),
    COST_PER_SPECTATOR(Origin.BUDGET),
    MEAN_PRICE(Origin.BUDGET),
    FILL_RATE(Origin.BUDGET),
    PAYING_SHARE(Origin.BUDGET),
    EXPECTED_ENTRIES(Origin.BUDGET),
    TASKS_ON_TIME(Origin.SCHEDULE),
    MILESTONES_ON_TIME(Origin.SCHEDULE);

    private final Origin origin;

    Computation(Origin origin) {
        this.origin = origin;
    }

    /// The register it comes from.
    public Origin origin() {
        return origin;
    }

    public String labelKey() {
        return "evaluationplan.computation." + name();
    }

    /// Where figures come from.
    public enum Origin {
        BUDGET,
        SCHEDULE;

        public String labelKey() {
            return "evaluationplan.origin." + name();
        }
    }
}
