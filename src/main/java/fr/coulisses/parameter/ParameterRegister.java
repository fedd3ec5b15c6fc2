package fr.coulisses.parameter;

import java.util.Map;
import java.util.UUID;

/// The whole register as it was read.
///
/// @param stamp what the database called this state of it; every change makes a new one
/// @param parameters by code, in the order of the register
record ParameterRegister(UUID stamp, Map<String, Parameter> parameters) {

    static final ParameterRegister UNREAD = new ParameterRegister(new UUID(0, 0), Map.of());
}
