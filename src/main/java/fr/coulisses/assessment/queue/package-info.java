/// What waits for a tutor, and the way through it without going back.
@NullMarked
package fr.coulisses.assessment.queue;

import org.jspecify.annotations.NullMarked;
