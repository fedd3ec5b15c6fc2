package fr.coulisses.project;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProjectRepository extends JpaRepository<Project, UUID> {

    @Query(value = """
                    select p.* from project p join project_member m on m.project_id = p.id
                    where m.person_id = :person order by p.starts_on desc nulls last, p.title""", nativeQuery = true)
    List<Project> of(UUID person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Project p where p.id = :id")
    Optional<Project> lock(UUID id);

    @Query(value = "select p.* from project p order by p.created_at desc limit :limit", nativeQuery = true)
    List<Project> newest(int limit);
}
