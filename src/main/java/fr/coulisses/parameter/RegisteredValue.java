package fr.coulisses.parameter;

import java.util.UUID;

/// A dated value of the register, under an identity that outlives its corrections.
///
/// @param version 0 at first, one more with each correction
public record RegisteredValue(UUID id, int version, ParameterOrigin origin, DatedValue value) {

    boolean isOfTheSchool() {
        return origin == ParameterOrigin.SCHOOL;
    }
}
