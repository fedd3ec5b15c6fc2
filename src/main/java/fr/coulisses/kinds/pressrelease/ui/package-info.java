/// The editor of a press release.
@NullMarked
package fr.coulisses.kinds.pressrelease.ui;

import org.jspecify.annotations.NullMarked;
