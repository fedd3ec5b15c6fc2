/// The artefact page with its claims and submission, the tutor's queue and review, the competency matrix.
@NullMarked
package fr.coulisses.assessment.ui;

import org.jspecify.annotations.NullMarked;
