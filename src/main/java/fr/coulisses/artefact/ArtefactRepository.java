package fr.coulisses.artefact;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ArtefactRepository extends JpaRepository<ArtefactRow, UUID> {

    @Query("from ArtefactRow a where a.projectId = :project order by a.kind, a.title, a.id")
    List<ArtefactRow> of(UUID project);
}
