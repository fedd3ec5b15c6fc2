/// Pieces that screens of every feature share: the page, its heading, badges, key figures, notices.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
