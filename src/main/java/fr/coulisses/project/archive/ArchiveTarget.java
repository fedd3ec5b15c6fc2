package fr.coulisses.project.archive;

import java.io.IOException;

/// Where the parts of a project write their files.
public interface ArchiveTarget {

    /// Writes a value as canonical JSON.
    void json(String path, Object value) throws IOException;

    /// Writes a file as it is.
    void file(String path, byte[] bytes) throws IOException;
}
