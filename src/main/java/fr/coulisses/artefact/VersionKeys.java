package fr.coulisses.artefact;

import java.util.UUID;

/// Opens one version to somebody without an account. The feature that hands out the keys implements it.
public interface VersionKeys {

    /// The version that a key opens now.
    ///
    /// @throws fr.coulisses.shared.NotFound when it opens none, or none any more
    UUID versionOf(String key);
}
