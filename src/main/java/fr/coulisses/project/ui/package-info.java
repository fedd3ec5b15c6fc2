/// The screens of projects, and the page that every screen inside a project is.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.project.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
