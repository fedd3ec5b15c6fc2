package fr.coulisses.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Section;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.register.Entries;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A budget is agreed, revised with a reason, and its figures stay what they were on their day.
@CoulissesTest
class TrackingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final School school;
    private final Budgets budgets;
    private final Revisions revisions;
    private final Trackings trackings;
    private final Entries entries;
    private final DocumentRegister documents;
    private final SignedContracts contracts;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private UUID project = new UUID(0, 0);

    @Autowired
    TrackingsTest(
            School school,
            Budgets budgets,
            Revisions revisions,
            Trackings trackings,
            Entries entries,
            DocumentRegister documents,
            SignedContracts contracts,
            JsonMapper json,
            JdbcClient jdbc) {
        this.school = school;
        this.budgets = budgets;
        this.revisions = revisions;
        this.trackings = trackings;
        this.entries = entries;
        this.documents = documents;
        this.contracts = contracts;
        this.json = json;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        project = school.projectWithFinancedBudget("Suivi", "budget-concert.csv");
    }

    @Test
    void agreesOnlyABalancedBudget() {
        BudgetLine line = first();
        price(line, "9000");
        assertThatThrownBy(() -> agree(DAY, "")).hasMessageContaining("tracking.refused.unbalanced");
        price(first(), "4431");
        agree(DAY, "");
        assertThat(school.as(School.INES, () -> revisions.of(project)))
                .singleElement()
                .satisfies(revision -> assertThat(revision.number()).isZero());
    }

    @Test
    void revisesWithAReasonAndInOrder() {
        agree(DAY, "");
        assertThatThrownBy(() -> agree(DAY.plusDays(1), "Pour rien")).hasMessageContaining("tracking.refused.same");
        swap();
        assertThatThrownBy(() -> agree(DAY.plusDays(1), " ")).hasMessageContaining("tracking.refused.reason");
        assertThatThrownBy(() -> agree(DAY.minusDays(1), "Devis")).hasMessageContaining("tracking.refused.order");
        assertThat(sheet().edited()).isTrue();
        agree(DAY.plusDays(1), "Devis");
        assertThat(sheet().edited()).isFalse();
        TrackedLine line = sheet().of(Section.EXPENSE).getFirst();
        assertThat(line.initial()).isEqualTo(Money.of("4431.00"));
        assertThat(line.revised()).isEqualTo(Money.of("4531.00"));
    }

    @Test
    void keepsTheFiguresOfAReportingDate() {
        assertThatThrownBy(() -> freeze(DAY)).hasMessageContaining("tracking.refused.notAgreed");
        agree(DAY, "");
        UUID line = first().id();
        school.does(
                School.INES,
                () -> trackings.expect(project, null, new LineOutlook(line, new BigDecimal("5000.00"), "Devis")));
        freeze(DAY.plusDays(29));
        school.does(
                School.INES,
                () -> trackings.expect(
                        project,
                        new LineOutlook(line, new BigDecimal("5000.00"), "Devis"),
                        new LineOutlook(line, null, "Revenu à la normale")));
        assertThat(school.as(School.INES, () -> trackings.frozen(project)))
                .singleElement()
                .satisfies(frozen -> assertThat(
                                frozen.sheet().of(Section.EXPENSE).getFirst().forecast())
                        .isEqualTo(Money.of("5000.00")));
        assertThat(sheet().of(Section.EXPENSE).getFirst().forecast()).isEqualTo(Money.of("4431.00"));
        assertThatThrownBy(() -> freeze(DAY.plusDays(29))).hasMessageContaining("tracking.refused.frozen");
    }

    @Test
    void tellsWhoeverWritesOverSomebody() {
        agree(DAY, "");
        UUID line = first().id();
        LineOutlook theirs = new LineOutlook(line, new BigDecimal("10.00"), "");
        school.does(School.INES, () -> trackings.expect(project, null, theirs));
        assertThatThrownBy(() -> school.does(
                        School.INES,
                        () -> trackings.expect(project, null, new LineOutlook(line, new BigDecimal("20.00"), ""))))
                .hasMessageContaining("tracking.refused.changed");
    }

    @Test
    void nobodyAltersWhatWasAgreedOrFrozen() {
        agree(DAY, "");
        freeze(DAY);
        assertThatThrownBy(() -> jdbc.sql("update budget_revision set reason = 'x' where project_id = ?")
                        .param(project)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from frozen_tracking where project_id = ?")
                        .param(project)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void countsWhatASignedContractCommitsAndItsInvoiceOnce() {
        UUID line = first().id();
        school.as(School.INES, () -> contracts.sent(project, line, new BigDecimal("4000.00")));
        assertThat(sheet().of(Section.EXPENSE).getFirst().committed()).isEqualTo(Money.ZERO);
        UUID contract = signed(line);
        assertThat(sheet().of(Section.EXPENSE).getFirst().committed()).isEqualTo(Money.of("4000.00"));
        invoice(contract, line);
        TrackedLine tracked = sheet().of(Section.EXPENSE).getFirst();
        assertThat(tracked.committed()).isEqualTo(Money.of("4000.00"));
        assertThat(tracked.realised()).isEqualTo(Money.of("2000.00"));
    }

    @Test
    void commitsWhatTheAmendmentOfAContractSays() {
        UUID line = first().id();
        UUID contract = signed(line);
        school.does(School.INES, () -> contracts.amended(contract, line, new BigDecimal("4300.00")));
        assertThat(sheet().of(Section.EXPENSE).getFirst().committed()).isEqualTo(Money.of("4300.00"));
    }

    private UUID signed(UUID line) {
        return school.as(School.INES, () -> contracts.signed(project, line, new BigDecimal("4000.00")));
    }

    /// Half of what is owed by the contract.
    private void invoice(UUID contract, UUID line) {
        SupportingDocument invoice = json.readValue(
                "{\"kind\": \"INVOICE\", \"party\": \"Les Marées Basses\", \"number\": \"F-7\", \"issuedOn\": \"2026-11-21\","
                        + " \"fulfils\": \"" + contract + "\","
                        + " \"shares\": [{\"id\": \"s1\", \"line\": \"" + line + "\", \"net\": 2000.00}]}",
                SupportingDocument.class);
        school.does(School.INES, () -> {
            UUID entry = entries.add(project, documents, invoice, DocumentState.ENTERED)
                    .id();
            entries.move(entry, documents, DocumentState.ENTERED, DocumentState.CHECKED, DAY.plusDays(89), "");
        });
    }

    private void agree(LocalDate on, String reason) {
        school.does(School.INES, () -> revisions.agree(project, on, reason));
    }

    private void freeze(LocalDate on) {
        school.does(School.INES, () -> trackings.freeze(project, on));
    }

    private TrackingSheet sheet() {
        return school.as(School.INES, () -> trackings.of(project));
    }

    private BudgetLine first() {
        return school.as(School.INES, () -> budgets.get(project)).lines().getFirst();
    }

    /// A hundred euros from one line to another: the budget stays balanced.
    private void swap() {
        price(first(), "4531");
        price(school.as(School.INES, () -> budgets.get(project)).lines().get(1), "2643");
    }

    private void price(BudgetLine line, String price) {
        school.does(
                School.INES,
                () -> budgets.type(
                        project, line.id(), Column.UNIT_PRICE, Column.UNIT_PRICE.textOf(line.entry()), price));
    }
}
