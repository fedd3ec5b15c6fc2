package fr.coulisses.artefact;

import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;

/// A legal figure as it was on the day a version was submitted.
///
/// @param value a number with a decimal point, or a text; empty where none was known
/// @param unit what it is measured in, for instance `%`
public record FrozenParameter(String value, String unit, ParameterStatus status, String source) {

    static FrozenParameter of(ParameterValue value) {
        return new FrozenParameter(value.text(), value.unit().name(), value.status(), value.source());
    }
}
