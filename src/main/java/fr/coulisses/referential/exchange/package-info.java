/// Sheets in the files of other programs: Mahara, Moodle, CASE, the official register of certifications, and our own.
///
/// A file is told by its content, read within limits, and what it says is only shown; nothing here stores anything.
@NullMarked
package fr.coulisses.referential.exchange;

import org.jspecify.annotations.NullMarked;
