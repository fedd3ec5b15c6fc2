package fr.coulisses.search.ui;

import java.io.Serializable;

/// A page of the menu that the palette leads to as well.
///
/// @param detail the project it belongs to; empty for none
/// @param address as links write it
public record PalettePage(String title, String detail, String address) implements Serializable {}
