package fr.coulisses.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/// A line as the database keeps it.
@Entity
@Table(name = "budget_line")
class BudgetLineRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID projectId;

    private BigDecimal position;

    @Embedded
    private Entry entry;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BudgetLineRow() {}

    BudgetLineRow(UUID id, UUID projectId, BigDecimal position, Entry entry) {
        this.id = id;
        this.projectId = projectId;
        this.position = position;
        this.entry = entry;
    }

    /// Where the line stands among the others.
    BigDecimal position() {
        return position;
    }

    UUID projectId() {
        return projectId;
    }

    Entry entry() {
        return entry;
    }

    void write(Entry newEntry) {
        this.entry = newEntry;
    }

    BudgetLine line() {
        return new BudgetLine(id, entry);
    }
}
