/// What runs underneath: the embedded PostgreSQL, the start-up options and their refusals, the demonstration school.
///
/// It leans on every feature to fill the demonstration school; no feature leans on it.
@NullMarked
package fr.coulisses.platform;

import org.jspecify.annotations.NullMarked;
