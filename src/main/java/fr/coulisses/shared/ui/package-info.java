/// Pieces that screens of every feature share: the page, its heading, badges, key figures, notices.
@NullMarked
package fr.coulisses.shared.ui;

import org.jspecify.annotations.NullMarked;
