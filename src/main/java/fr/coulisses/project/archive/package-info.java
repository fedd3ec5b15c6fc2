/// What a register or a frame does so that the archive of a project carries it.
@NullMarked
@NamedInterface("archive")
package fr.coulisses.project.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
