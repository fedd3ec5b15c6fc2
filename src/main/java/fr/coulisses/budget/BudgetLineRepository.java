package fr.coulisses.budget;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BudgetLineRepository extends JpaRepository<BudgetLineRow, UUID> {

    @Query(
            value = "select l.* from budget_line l where l.project_id = :project order by l.position",
            nativeQuery = true)
    List<BudgetLineRow> of(UUID project);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from BudgetLineRow l where l.projectId = :project and l.id = :line")
    Optional<BudgetLineRow> lock(UUID project, UUID line);

    @Query("from BudgetLineRow l where l.projectId = :project and l.id in :lines")
    List<BudgetLineRow> among(UUID project, Collection<UUID> lines);

    @Query("select count(l) from BudgetLineRow l where l.projectId = :project")
    int countOf(UUID project);
}
