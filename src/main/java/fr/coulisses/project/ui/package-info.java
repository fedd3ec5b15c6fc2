/// The screens of projects.
@NullMarked
package fr.coulisses.project.ui;

import org.jspecify.annotations.NullMarked;
