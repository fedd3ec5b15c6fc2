package fr.coulisses.proofreading;

/// A text and its place in the content.
public record PlacedText(String place, String text) {}
