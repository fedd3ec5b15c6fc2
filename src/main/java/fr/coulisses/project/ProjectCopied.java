package fr.coulisses.project;

import java.util.UUID;

/// A project was started as a copy; registers and drafts copy their own rows.
public record ProjectCopied(UUID original, UUID copy) {}
