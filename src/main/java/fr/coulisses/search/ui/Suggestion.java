package fr.coulisses.search.ui;

import fr.coulisses.search.Closeness;

/// A line of the palette.
///
/// @param group the label of the group it stands in
/// @param title what it is called
/// @param detail what tells it from others of that name
/// @param address where it leads, as links write it
record Suggestion(String group, String title, String detail, String address, Closeness closeness) {}
