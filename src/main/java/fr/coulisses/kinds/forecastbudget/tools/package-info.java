/// The simulators of a budget: exact calculations, what they ask, and what they answer with every step written out.
///
/// A [fr.coulisses.kinds.forecastbudget.tools.Tool] says which fields it needs and turns what was typed into an answer;
/// the page draws any of them.
@NullMarked
package fr.coulisses.kinds.forecastbudget.tools;

import org.jspecify.annotations.NullMarked;
