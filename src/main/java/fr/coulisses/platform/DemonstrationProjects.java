package fr.coulisses.platform;

import fr.coulisses.account.Impersonation;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.assessment.Amendments;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.guest.GuestAccess;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.assessment.guest.NewInvitation;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.TeamFunction;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.schedule.RetroplanningModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills the demonstration school with two projects from the worked budgets: a festival whose budget was reworked and
/// accepted, and an exhibition whose budget has errors to find.
@Component
class DemonstrationProjects {

    private static final String INES = "etudiante@coulisses.example";
    private static final String THEO = "etudiant@coulisses.example";
    private static final String CLAIRE = "tutrice@coulisses.example";
    private static final String MARC = "jury@coulisses.example";
    private static final String ARIANE = "admin@coulisses.example";

    private final Impersonation impersonation;
    private final Projects projects;
    private final Referentials referentials;
    private final Budgets budgets;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final DemonstrationEvidence evidence;
    private final DemonstrationDefinition definition;
    private final Amendments amendments;
    private final Invitations invitations;
    private final GuestAccess guests;

    DemonstrationProjects(
            Impersonation impersonation,
            Projects projects,
            Referentials referentials,
            Budgets budgets,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            DemonstrationEvidence evidence,
            DemonstrationDefinition definition,
            Amendments amendments,
            Invitations invitations,
            GuestAccess guests) {
        this.impersonation = impersonation;
        this.projects = projects;
        this.referentials = referentials;
        this.budgets = budgets;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.evidence = evidence;
        this.definition = definition;
        this.amendments = amendments;
        this.invitations = invitations;
        this.guests = guests;
    }

    void open() {
        impersonation.as(ARIANE, evidence::setDates);
        impersonation.as(INES, this::openFestival);
        impersonation.as(THEO, this::openExhibition);
    }

    private void openFestival() {
        UUID project = start(DemonstrationSheets.FESTIVAL, "budget-concert.csv", DemonstrationSheets.FESTIVAL_TICKETS);
        invite(project, THEO, List.of(TeamFunction.COMMUNICATION));
        assign(project, INES, List.of(TeamFunction.PRODUCTION_DIRECTION, TeamFunction.ADMINISTRATION));
        Artefact budget = artefacts.start(project, "forecast-budget", "Budget prévisionnel");
        write(budget, Map.of("assumptions", DemonstrationSheets.ASSUMPTIONS));
        claims.intend(budget.id(), "C2.1", Commentary.of(DemonstrationSheets.COMMENTARY));
        evidence.point(project, budget.id(), THEO);
        UUID first = submit(budget);
        impersonation.as(CLAIRE, () -> sendBack(first));
        UUID second = submit(budget);
        evidence.answer(second, INES, THEO);
        impersonation.as(CLAIRE, () -> {
            accept(second);
            amend(second);
        });
        Artefact diagnostic = definition.define(project, RetroplanningModel.CONCERT, "festival");
        claims.intend(diagnostic.id(), "C1.2", Commentary.of(DemonstrationSheets.DIAGNOSTIC_COMMENTARY));
        UUID version = submit(diagnostic);
        impersonation.as(CLAIRE, () -> askAProfessional(version));
    }

    private void askAProfessional(UUID version) {
        NewInvitation invitation = new NewInvitation(
                DemonstrationSheets.GUEST, "", NewInvitation.USUAL_DAYS, DemonstrationSheets.GUEST_QUESTION);
        String secret = invitations.invite(version, invitation).secret();
        guests.see(secret, "");
        guests.comment(secret, "", "", DemonstrationSheets.GUEST_REMARK);
    }

    private void openExhibition() {
        UUID project =
                start(DemonstrationSheets.EXHIBITION, "budget-exposition.csv", DemonstrationSheets.EXHIBITION_TICKETS);
        assign(project, THEO, List.of(TeamFunction.PRODUCTION, TeamFunction.SCENOGRAPHY));
        artefacts.start(project, "forecast-budget", "Budget prévisionnel");
        // Three slips that students make; none changes the totals.
        type(project, entry -> entry.account().equals("864"), Column.HEADING, "PRODUCTION");
        type(
                project,
                entry -> entry.section() == Section.EXPENSE && entry.account().equals("626"),
                Column.ACCOUNT,
                "706");
        UUID line = budgets.add(project, Entry.blank(Section.EXPENSE), null).id();
        budgets.type(project, line, Column.ACCOUNT, "", "611");
        budgets.type(project, line, Column.LABEL, "", "Gardiennage pendant le montage (devis attendu)");
        definition.define(project, RetroplanningModel.EXHIBITION, "exhibition");
    }

    private UUID start(ProjectSheet sheet, String file, TicketPlan tickets) {
        Referential referential = referentials.newest("RNCP39603");
        UUID project = projects.start(sheet, referential.id()).id();
        BudgetCsv.Reading reading = BudgetCsv.read(DemonstrationFiles.read(file));
        budgets.bringIn(project, reading.entries(), true);
        budgets.plan(project, tickets);
        invite(project, CLAIRE, List.of());
        invite(project, MARC, List.of());
        return project;
    }

    private void invite(UUID project, String email, List<TeamFunction> functions) {
        PersonSummary person = projects.invitable(project, email, 0, 1).getFirst();
        projects.invite(project, person.id());
        if (!functions.isEmpty()) {
            projects.assign(project, person.id(), functions);
        }
    }

    private void assign(UUID project, String email, List<TeamFunction> functions) {
        projects.members(project).stream()
                .filter(member -> member.person().email().equals(email))
                .forEach(member -> projects.assign(project, member.person().id(), functions));
    }

    private void type(UUID project, Predicate<Entry> which, Column column, String text) {
        budgets.get(project).lines().stream()
                .filter(line -> which.test(line.entry()))
                .findFirst()
                .ifPresent(line -> budgets.type(project, line.id(), column, column.textOf(line.entry()), text));
    }

    private void write(Artefact artefact, Map<String, String> fields) {
        Draft draft = artefacts.draft(artefact.id());
        JsonNode mine = draft.content().deepCopy();
        fields.forEach((name, text) -> ((ObjectNode) mine).put(name, text));
        artefacts.save(artefact.id(), draft.content(), mine);
    }

    private UUID submit(Artefact artefact) {
        Map<String, String> justifications = artefacts.findings(artefact.id()).stream()
                .collect(Collectors.toMap(
                        Finding::code,
                        finding -> "Vérifié avec l’équipe ; la source sera complétée avant le dépôt final.",
                        (one, same) -> one));
        ArtefactVersion version = reviews.submit(artefact.id(), justifications, "");
        return version.id();
    }

    private void sendBack(UUID version) {
        Review review = reviews.take(version);
        reviews.decide(
                version,
                Decision.sendBack(Defect.INCOMPLETE),
                DemonstrationSheets.SENT_BACK,
                judgements(review, Level.IN_PROGRESS, Outcome.PARTLY, DemonstrationSheets.SENT_BACK),
                review.edition());
    }

    private void accept(UUID version) {
        Review review = reviews.take(version);
        reviews.decide(
                version,
                Decision.ACCEPT,
                DemonstrationSheets.ACCEPTED,
                judgements(review, Level.ACQUIRED, Outcome.MET, ""),
                review.edition());
    }

    private void amend(UUID version) {
        Review review = reviews.get(version);
        amendments.amend(
                version,
                Decision.ACCEPT,
                DemonstrationSheets.AMENDED_WHY,
                DemonstrationSheets.AMENDED,
                judgements(review, Level.ACQUIRED, Outcome.MET, ""),
                review.edition());
    }

    private List<Judgement> judgements(Review review, Level level, Outcome outcome, String comment) {
        Referential referential = referentials.get(review.version().referentialId());
        return review.claims().stream()
                .map(claim -> new Judgement(claim.id(), level, comment, outcomes(referential, claim, outcome)))
                .toList();
    }

    private static Map<String, Outcome> outcomes(Referential referential, Claim claim, Outcome outcome) {
        return referential.competency(claim.competency()).stream()
                .flatMap(competency -> competency.criteria().stream())
                .collect(Collectors.toMap(Referential.Criterion::code, criterion -> outcome));
    }
}
