package fr.coulisses.artefact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// An artefact and its draft as the database keeps them.
@Entity
@Table(name = "artefact")
class ArtefactRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private String kind;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private String draft;

    private Instant draftAt;
    private UUID draftBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ArtefactRow() {}

    ArtefactRow(UUID projectId, String kind, String title, String draft, UUID person, Instant now) {
        this(UUID.randomUUID(), projectId, kind, title, draft, person, now);
    }

    /// An artefact that has an identity already.
    ArtefactRow(UUID id, UUID projectId, String kind, String title, String draft, UUID person, Instant now) {
        this.id = id;
        this.projectId = projectId;
        this.kind = kind;
        this.title = title;
        this.draft = draft;
        this.draftBy = person;
        this.draftAt = now;
    }

    void write(String newDraft, UUID person, Instant now) {
        this.draft = newDraft;
        this.draftBy = person;
        this.draftAt = now;
    }

    void rename(String newTitle) {
        this.title = newTitle;
    }

    String draft() {
        return draft;
    }

    Artefact artefact() {
        return new Artefact(id, projectId, kind, title, draftAt, draftBy);
    }
}
