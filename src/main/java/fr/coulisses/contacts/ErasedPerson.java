package fr.coulisses.contacts;

import java.time.Instant;

/// That somebody was erased: by whom and when, and nothing else.
public record ErasedPerson(String who, Instant at) {}
