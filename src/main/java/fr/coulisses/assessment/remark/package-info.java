/// What tutors and students say about a place of a version, and the sentences tutors use again.
@NullMarked
package fr.coulisses.assessment.remark;

import org.jspecify.annotations.NullMarked;
