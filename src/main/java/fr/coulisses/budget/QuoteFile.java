package fr.coulisses.budget;

/// A quote with its content.
public record QuoteFile(String name, String mediaType, byte[] content) {}
