package fr.coulisses.archive;

import fr.coulisses.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which Coulisses this is, as archives say it.
@Component
class Release {

    private final String name;
    private final JdbcClient jdbc;

    Release(@Value("${coulisses.release}") String name, JdbcClient jdbc) {
        this.name = name;
        this.jdbc = jdbc;
    }

    String name() {
        return name;
    }

    /// The number of the last migration of the database.
    int schema() {
        return jdbc.sql("select max(version::integer) from flyway_schema_history where success")
                .query(Integer.class)
                .single();
    }

    /// @throws Refusal when the archive is none of a project, or a newer release wrote it
    void require(ArchiveManifest manifest) {
        if (!manifest.format().equals(ArchiveManifest.FORMAT)) {
            throw new Refusal("archive.refused.format", manifest.format());
        }
        if (manifest.formatVersion() > ArchiveManifest.VERSION || manifest.schema() > schema()) {
            throw new Refusal("archive.refused.newer", manifest.release(), name);
        }
    }
}
