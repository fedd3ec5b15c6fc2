/// Documents and workbooks described before they are written, and one writer per format.
@NullMarked
@NamedInterface("export")
package fr.coulisses.artefact.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
