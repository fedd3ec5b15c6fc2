package fr.coulisses.budget;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BudgetLineRepository extends JpaRepository<BudgetLineRow, UUID> {

    @Query(
            value = "select l.* from budget_line l where l.project_id = :project order by l.position, l.id",
            nativeQuery = true)
    List<BudgetLineRow> of(UUID project);

    @Query("from BudgetLineRow l where l.projectId = :project and l.id in :lines")
    List<BudgetLineRow> among(UUID project, Collection<UUID> lines);
}
