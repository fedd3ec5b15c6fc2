package fr.coulisses.artefact;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ArtefactRepository extends JpaRepository<ArtefactRow, UUID> {

    @Query("from ArtefactRow a where a.projectId = :project order by a.kind, a.title, a.id")
    List<ArtefactRow> of(UUID project);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ArtefactRow a where a.id = :id")
    Optional<ArtefactRow> lock(UUID id);
}
