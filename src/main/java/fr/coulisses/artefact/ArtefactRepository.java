package fr.coulisses.artefact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ArtefactRepository extends JpaRepository<ArtefactRow, UUID> {

    @Query("from ArtefactRow a where a.projectId = :project order by a.kind, a.title, a.id")
    List<ArtefactRow> of(UUID project);

    @Modifying
    @Query("update ArtefactRow a set a.draftAt = :now where a.projectId = :project and a.kind = :kind")
    void touch(UUID project, String kind, Instant now);
}
