package fr.coulisses.kinds.venuestudy;

import fr.coulisses.parameter.ParameterSnapshot;

/// How many places for wheelchairs an audience asks for (arrêté du 20 avril 2017): two up to fifty places, one
/// more for each fifty begun; above a thousand the municipality says how many, and no fewer than twenty.
final class WheelchairPlaces {

    static final String BASE = "P-PMR-BASE";
    static final String STEP = "P-PMR-TRANCHE";

    private WheelchairPlaces() {}

    /// @param people the retained capacity, 0 or more
    static int needed(int people, ParameterSnapshot figures) {
        int base = figures.decimal(BASE).intValue();
        int step = StudyFigures.wheelchairStep();
        if (people <= step) {
            return base;
        }
        if (people > StudyFigures.municipalAbove()) {
            return StudyFigures.municipalLeast();
        }
        return base + figures.decimal(STEP).intValue() * Math.ceilDiv(people - step, step);
    }
}
