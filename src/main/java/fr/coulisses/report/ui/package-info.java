/// The page where an evidence file is put together and fetched.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
