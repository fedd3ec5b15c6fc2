/// What tutors and students say about a place of a version, and the sentences tutors use again.
@NullMarked
@NamedInterface("remark")
package fr.coulisses.assessment.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
