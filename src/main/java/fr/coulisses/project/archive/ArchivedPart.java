package fr.coulisses.project.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A part of a project that its archive carries: a register, the artefacts, the history. The archive finds the bean,
/// asks who may, and does everything in one transaction; a part only writes and reads its own.
///
/// What a part writes it must read back such that it would write the same again, byte for byte.
public interface ArchivedPart {

    /// What the paths of all its files begin with, for instance `registers/budget`; it never changes.
    String key();

    /// The tables whose rows it carries.
    Set<String> tables();

    /// Those of its tables that stay behind, each with the reason.
    default Map<String, String> leftBehind() {
        return Map.of();
    }

    void write(UUID project, ArchiveTarget archive) throws IOException;

    /// Fills a project that has just been made. An archive of an earlier release may have nothing for this part.
    ///
    /// @throws fr.coulisses.shared.Refusal when something of it cannot be kept
    void read(UUID project, ArchiveSource archive) throws IOException;
}
