package fr.coulisses.budget;

import java.math.BigDecimal;
import java.time.YearMonth;

/// A part of an amount that is paid or received in a month.
///
/// @param percent of the amount, above 0 and up to 100, three decimals at most
public record Due(YearMonth month, BigDecimal percent) {}
