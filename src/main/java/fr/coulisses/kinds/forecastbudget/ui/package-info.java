/// The budget page of a project, its downloads, and the editor of the forecast budget as an artefact.
@NullMarked
package fr.coulisses.kinds.forecastbudget.ui;

import org.jspecify.annotations.NullMarked;
