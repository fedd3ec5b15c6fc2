package fr.coulisses.artefact.thread;

/// What a content rests on outside itself, in the words it had: a version must be readable without the rest.
public record Citation(String id, KnotType type, String label) {}
