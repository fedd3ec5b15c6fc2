package fr.coulisses.project.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What the parts of a project read their files from: complete, unaltered, and with identities that are free here.
public interface ArchiveSource {

    /// The paths below a folder, in their order.
    ///
    /// @param folder ends with `/`
    List<String> paths(String folder);

    /// A value; nothing when the archive has no such file.
    ///
    /// @throws fr.coulisses.shared.Refusal when it is not the JSON of such a value
    <T> Optional<T> json(String path, Class<T> type) throws IOException;

    /// A file as it is.
    ///
    /// @throws fr.coulisses.shared.Refusal when the archive has no such file
    byte[] file(String path) throws IOException;
}
