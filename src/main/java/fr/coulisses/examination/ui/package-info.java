/// The pages « Fil rouge » and « Contrôles » of a project, and the files they go out as.
@NullMarked
package fr.coulisses.examination.ui;

import org.jspecify.annotations.NullMarked;
