/// The pages where a project leaves as an archive, and where one is opened.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.archive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
