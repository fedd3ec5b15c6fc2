package fr.coulisses.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// A cultural project, real or fictitious, under the revision of the referential that it started with.
@Entity
class Project {

    @Id
    private UUID id;

    private UUID referentialId;

    @Embedded
    private ProjectSheet sheet;

    private UUID createdBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    Project(ProjectSheet sheet, UUID referentialId, UUID createdBy) {
        this(UUID.randomUUID(), sheet, referentialId, createdBy);
    }

    /// A project that has an identity already.
    Project(UUID id, ProjectSheet sheet, UUID referentialId, UUID createdBy) {
        this.id = id;
        this.sheet = sheet;
        this.referentialId = referentialId;
        this.createdBy = createdBy;
    }

    void describe(ProjectSheet newSheet) {
        this.sheet = newSheet;
    }

    void follow(UUID referential) {
        this.referentialId = referential;
    }

    UUID id() {
        return id;
    }

    ProjectSummary summary() {
        return new ProjectSummary(id, referentialId, createdBy, sheet, version);
    }
}
