/// The red thread of a project (fil rouge): what it needs, found, aims at, does and measures, and what rests on what.
@NullMarked
@NamedInterface("thread")
package fr.coulisses.artefact.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
