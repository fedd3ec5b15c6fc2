/// The frame around every screen: the doors, the sign-in page, the main layout, the language switch, the error pages.
///
/// It leans on every feature; no feature leans on it.
@NullMarked
package fr.coulisses.workspace;

import org.jspecify.annotations.NullMarked;
