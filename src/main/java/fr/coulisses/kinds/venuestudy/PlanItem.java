package fr.coulisses.kinds.venuestudy;

/// What a scaled drawing must show.
public enum PlanItem {
    EXITS,
    CLEARANCES,
    CONTROL,
    WHEELCHAIRS,
    WAY
}
