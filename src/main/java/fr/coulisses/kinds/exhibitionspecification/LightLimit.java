package fr.coulisses.kinds.exhibitionspecification;

import java.math.BigDecimal;

/// The most light for a class of works.
///
/// @param lux at a time
/// @param luxHours in a year
/// @param source where it is published
record LightLimit(BigDecimal lux, BigDecimal luxHours, String source) {}
