package fr.coulisses.register.ui;

import com.vaadin.flow.component.html.Div;
import fr.coulisses.register.Entry;

/// What an editor is told of the page that it lays out.
///
/// @param editable whether the person may write
/// @param aside room beside the form for what follows it while somebody writes
/// @param changed draws the page anew, after something beside the form has changed the entry or what it rests
/// on
public record EntryPage<C, S extends Enum<S>>(
        Entry<C, S> entry, boolean editable, AttachedFiles files, Div aside, Runnable changed) {}
