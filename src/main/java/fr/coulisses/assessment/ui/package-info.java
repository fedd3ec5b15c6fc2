/// The artefact page with its claims and submission, the tutor's queue and review, the competency matrix.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
