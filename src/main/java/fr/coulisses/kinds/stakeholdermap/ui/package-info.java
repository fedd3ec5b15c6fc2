/// The editor of the stakeholder map.
@NullMarked
package fr.coulisses.kinds.stakeholdermap.ui;

import org.jspecify.annotations.NullMarked;
