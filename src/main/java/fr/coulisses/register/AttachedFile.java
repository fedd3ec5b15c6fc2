package fr.coulisses.register;

/// An attachment as a file.
public record AttachedFile(String name, String mediaType, byte[] content) {}
