/// The editor of a draft, its findings and the export menu: what the screens of every kind share.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.artefact.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
