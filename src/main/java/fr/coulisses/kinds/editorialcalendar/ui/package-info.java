/// The editor of an editorial calendar.
@NullMarked
package fr.coulisses.kinds.editorialcalendar.ui;

import org.jspecify.annotations.NullMarked;
