package fr.coulisses.platform.generation;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;

/// The tables that a made-up school fills, those that are pointed to first.
final class Tables {

    final CopiedRows people =
            new CopiedRows("person", "id, email, given_name, family_name, role, password_hash, created_at");
    final CopiedRows cohorts = new CopiedRows("cohort", "id, name");
    final CopiedRows cohortMembers = new CopiedRows("cohort_member", "cohort_id, person_id");
    final CopiedRows projects = new CopiedRows(
            "project",
            "id, referential_id, title, nature, type, disciplines, brief, territory, starts_on, ends_on, performances,"
                    + " ticketed_sessions, opening_days, capacity, vat_regime, organisation_name, organisation_form, created_by,"
                    + " created_at");
    final CopiedRows projectMembers = new CopiedRows("project_member", "project_id, person_id, part, functions");
    final CopiedRows budgets = new CopiedRows("budget", "project_id, basis, tickets");
    final CopiedRows budgetLines = new CopiedRows(
            "budget_line", "id, project_id, section, account, heading, label, quantity, unit, unit_price, certainty");
    final CopiedRows artefacts =
            new CopiedRows("artefact", "id, project_id, kind, title, draft, draft_at, draft_by, created_at");
    final CopiedRows intendedClaims =
            new CopiedRows("intended_claim", "artefact_id, student_id, competency_code, did, how, shows, self_level");
    final CopiedRows versions = new CopiedRows(
            "artefact_version",
            "id, artefact_id, number, referential_id, content, project, parameters, findings, note, sha256, submitted_by,"
                    + " submitted_at");
    final CopiedRows claims = new CopiedRows(
            "claim", "id, version_id, student_id, referential_id, competency_code, did, how, shows, self_level");
    final CopiedRows reviews =
            new CopiedRows("review", "version_id, project_id, state, reviewer_id, comment, released_at");
    final CopiedRows judgements = new CopiedRows("judgement", "claim_id, level, comment");
    final CopiedRows outcomes = new CopiedRows("criterion_outcome", "claim_id, criterion_code, outcome");
    final CopiedRows changes =
            new CopiedRows("state_change", "version_id, from_state, to_state, person_id, at, reason");

    /// Sends all rows and forgets them.
    void send(CopyManager copy) throws SQLException {
        for (CopiedRows table : List.of(
                people,
                cohorts,
                cohortMembers,
                projects,
                projectMembers,
                budgets,
                budgetLines,
                artefacts,
                intendedClaims,
                versions,
                claims,
                reviews,
                judgements,
                outcomes,
                changes)) {
            table.send(copy);
        }
    }
}
