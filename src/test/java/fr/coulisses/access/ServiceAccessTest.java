package fr.coulisses.access;

import static fr.coulisses.access.Actor.ADMIN;
import static fr.coulisses.access.Actor.JURY;
import static fr.coulisses.access.Actor.NOBODY;
import static fr.coulisses.access.Actor.OTHER_STUDENT;
import static fr.coulisses.access.Actor.OTHER_TUTOR;
import static fr.coulisses.access.Actor.TEAM;
import static fr.coulisses.access.Actor.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.Role;
import fr.coulisses.archive.ArchiveImports;
import fr.coulisses.archive.ImportedVersions;
import fr.coulisses.archive.ProjectArchives;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.difference.Differences;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.assessment.Amendments;
import fr.coulisses.assessment.CarriedEvidence;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.CommentaryPart;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.EvidenceCarrying;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.assessment.Progresses;
import fr.coulisses.assessment.ReviewPolicies;
import fr.coulisses.assessment.ReviewPolicy;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SecondReadings;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.guest.GuestAccess;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.assessment.guest.NewInvitation;
import fr.coulisses.assessment.guest.Recommendation;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.ReviewQueue;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.assessment.remark.Remarks;
import fr.coulisses.assessment.submission.BlockFiles;
import fr.coulisses.assessment.submission.Preflights;
import fr.coulisses.assessment.submission.Receipts;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.Block;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Gesture;
import fr.coulisses.budget.Quotes;
import fr.coulisses.budget.Section;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.calendar.CalendarFeed;
import fr.coulisses.calendar.CalendarLinks;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactFilter;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.Erasures;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import fr.coulisses.contacts.Merges;
import fr.coulisses.contracts.ContractAmendments;
import fr.coulisses.contracts.ContractVersions;
import fr.coulisses.costs.CostLines;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.examination.WaiverTarget;
import fr.coulisses.examination.Waivers;
import fr.coulisses.funding.FunderLogos;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.funding.Grants;
import fr.coulisses.funding.library.FunderLibrary;
import fr.coulisses.funding.library.FunderSheet;
import fr.coulisses.kinds.communicationplan.PlanBudget;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetSide;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedBudgets;
import fr.coulisses.notification.Mailing;
import fr.coulisses.notification.Mails;
import fr.coulisses.notification.NotificationChoices;
import fr.coulisses.notification.NotificationKind;
import fr.coulisses.notification.Notifications;
import fr.coulisses.notification.TestLetters;
import fr.coulisses.parameter.DatedValue;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.Nature;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.referential.Correspondences;
import fr.coulisses.referential.Referentials;
import fr.coulisses.referential.RevisionDrafts;
import fr.coulisses.referential.SheetImports;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Deadlines;
import fr.coulisses.register.Entries;
import fr.coulisses.register.EntryFindings;
import fr.coulisses.report.EvidenceFiles;
import fr.coulisses.schedule.RetroplanningModel;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.search.Search;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import fr.coulisses.tracking.AlertThresholds;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.Revisions;
import fr.coulisses.tracking.Thresholds;
import fr.coulisses.tracking.TrackingPages;
import fr.coulisses.tracking.Trackings;
import fr.coulisses.tracking.bank.Payments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Knocks at every public method of every service as everybody, in a project that some have a part in and
/// others not.
@CoulissesTest
class ServiceAccessTest {

    private static final Set<Actor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOBODY));
    private static final Set<Actor> READ = EnumSet.of(TEAM, TUTOR, JURY, ADMIN);
    private static final Set<Actor> FOLLOW = EnumSet.of(TEAM, TUTOR, ADMIN);
    private static final Set<Actor> MANAGE = FOLLOW;
    /// Tutors and administrators of a project: what its students may not decide.
    private static final Set<Actor> THE_SCHOOL = EnumSet.of(TUTOR, ADMIN);
    private static final Set<Actor> WRITE = EnumSet.of(TEAM);
    private static final Set<Actor> REVIEW = EnumSet.of(TUTOR);
    private static final Set<Actor> STUDENTS = EnumSet.of(TEAM, OTHER_STUDENT);
    private static final Set<Actor> TUTORS = EnumSet.of(TUTOR, OTHER_TUTOR);
    private static final Set<Actor> ADMINISTRATORS = EnumSet.of(ADMIN);
    private static final Set<Actor> SPEAKERS = EnumSet.of(TEAM, TUTOR);
    private static final Set<Actor> NOBODY_AT_ALL = Set.of();
    private static final Set<Actor> EVERYBODY = EnumSet.allOf(Actor.class);

    private static final UUID NOBODY_IN_PARTICULAR = UUID.randomUUID();

    private final ApplicationContext application;
    private final School school;
    private final TransactionTemplate transaction;
    private final Place place;
    private final Map<String, Set<Actor>> opens = new LinkedHashMap<>();
    private final Map<String, Consumer<Place>> knocks = new LinkedHashMap<>();

    @Autowired
    ServiceAccessTest(ApplicationContext application, School school, TransactionTemplate transaction, Places places) {
        this.application = application;
        this.school = school;
        this.transaction = transaction;
        this.place = places.get();
        account();
        referential();
        parameter();
        funders();
        project();
        budget();
        contacts();
        registers();
        schedule();
        artefact();
        examination();
        kinds();
        assessment();
        submission();
        dueDates();
        guests();
        notification();
        calendar();
        report();
        archive();
        search();
    }

    @Test
    void opensEveryServiceMethodToExactlyThoseWhoMay() {
        List<String> wrong = new ArrayList<>();
        knocks.forEach((door, knock) -> {
            for (Actor actor : Actor.values()) {
                boolean opened = isOpened(actor, knock);
                if (opened != opens.getOrDefault(door, Set.of()).contains(actor)) {
                    wrong.add(door + (opened ? " lets in " : " keeps out ") + actor);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void knowsEveryServiceMethod() {
        Set<String> methods = new TreeSet<>();
        application.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(service -> service.getName().startsWith("fr.coulisses."))
                .forEach(service -> Arrays.stream(service.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(Method::getName)
                        .map(name -> service.getSimpleName() + "." + name)
                        .forEach(methods::add));
        assertThat(knocks.keySet())
                .as("a new service method joins this test")
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    private boolean isOpened(Actor actor, Consumer<Place> knock) {
        boolean[] opened = {true};
        Runnable attempt = () -> transaction.executeWithoutResult(status -> {
            try {
                knock.accept(place);
            } catch (NotFound closed) {
                opened[0] = false;
            } catch (Refusal inside) {
                // Let in, and told why this cannot be done.
                opened[0] = true;
            }
            status.setRollbackOnly();
        });
        if (actor == NOBODY) {
            attempt.run();
        } else {
            school.does(actor.email(), attempt);
        }
        return opened[0];
    }

    private void door(String name, Set<Actor> whom, Consumer<Place> knock) {
        opens.put(name, whom);
        knocks.put(name, knock);
    }

    private void account() {
        People people = application.getBean(People.class);
        NewPerson somebody = new NewPerson("quelquun@ecole.example", "Quel", "Qu’un", Role.STUDENT);
        door("People.open", ADMINISTRATORS, at -> people.open(somebody, "motdepasse"));
        door("People.openFirst", Set.of(), at -> people.openFirst(somebody, "motdepasse"));
        door("People.isEmpty", EVERYBODY, at -> people.isEmpty());
        door("People.close", ADMINISTRATORS, at -> people.close(at.theo()));
        door("People.reopen", ADMINISTRATORS, at -> people.reopen(at.theo()));
        door("People.resetPassword", ADMINISTRATORS, at -> people.resetPassword(at.theo(), "motdepasse"));
        door("People.changeOwnPassword", SIGNED_IN, at -> people.changeOwnPassword("faux", "motdepasse"));
        door("People.speak", SIGNED_IN, at -> people.speak(Locale.ENGLISH));
        door("People.search", ADMINISTRATORS, at -> people.search("", 0, 10));
        door("People.count", ADMINISTRATORS, at -> people.count(""));
        door("People.me", SIGNED_IN, at -> people.me());
        door("People.taken", ADMINISTRATORS, at -> people.taken(List.of("a@b.example")));
        door("People.prepare", ADMINISTRATORS, at -> people.prepare(somebody, ""));
        door("People.bringIn", ADMINISTRATORS, at -> people.bringIn(List.of()));
        Cohorts cohorts = application.getBean(Cohorts.class);
        UUID cohort = UUID.randomUUID();
        door("Cohorts.all", ADMINISTRATORS, at -> cohorts.all());
        door("Cohorts.open", ADMINISTRATORS, at -> cohorts.open("Promotion"));
        door("Cohorts.rename", ADMINISTRATORS, at -> cohorts.rename(cohort, "Promotion"));
        door("Cohorts.members", ADMINISTRATORS, at -> cohorts.members(at.cohort(), 0, 10));
        door("Cohorts.get", ADMINISTRATORS, at -> cohorts.get(at.cohort()));
        door("Cohorts.search", ADMINISTRATORS, at -> cohorts.search("", 0, 10));
        door("Cohorts.join", ADMINISTRATORS, at -> cohorts.join("Promotion", at.theo()));
        door("Cohorts.leave", ADMINISTRATORS, at -> cohorts.leave(cohort, at.theo()));
        door("Cohorts.namesOf", ADMINISTRATORS, at -> cohorts.namesOf(List.of(at.theo())));
        door("Cohorts.mine", SIGNED_IN, at -> cohorts.mine());
        door("People.named", SIGNED_IN, at -> people.named(List.of(at.theo())));
    }

    private void referential() {
        Referentials referentials = application.getBean(Referentials.class);
        door("Referentials.get", SIGNED_IN, at -> referentials.get(at.referential()));
        door("Referentials.published", EVERYBODY, at -> referentials.published(at.referential()));
        door("Referentials.newest", SIGNED_IN, at -> referentials.newest("RNCP39603"));
        door("Referentials.revision", SIGNED_IN, at -> referentials.revision("RNCP39603", 1));
        door("Referentials.all", SIGNED_IN, at -> referentials.all());
        door("Referentials.forNewProjects", SIGNED_IN, at -> referentials.forNewProjects());
        door("Referentials.revisions", SIGNED_IN, at -> referentials.revisions("RNCP39603"));
        door("Referentials.successor", SIGNED_IN, at -> referentials.successor(referentials.get(at.referential())));
        RevisionDrafts drafts = application.getBean(RevisionDrafts.class);
        ObjectNode empty = JsonMapper.shared().createObjectNode();
        door("RevisionDrafts.of", ADMINISTRATORS, at -> drafts.of("RNCP39603"));
        door("RevisionDrafts.start", ADMINISTRATORS, at -> drafts.start("RNCP39603"));
        door("RevisionDrafts.save", ADMINISTRATORS, at -> {
            drafts.start("RNCP39603");
            drafts.save("RNCP39603", empty, empty);
        });
        door("RevisionDrafts.discard", ADMINISTRATORS, at -> drafts.discard("RNCP39603"));
        door("RevisionDrafts.publish", ADMINISTRATORS, at -> {
            drafts.start("RNCP39603");
            drafts.publish("RNCP39603", "Par la porte");
        });
        door("RevisionDrafts.kinds", ADMINISTRATORS, at -> drafts.kinds());
        SheetImports imports = application.getBean(SheetImports.class);
        door("SheetImports.read", ADMINISTRATORS, at -> imports.read(new byte[0]));
        door(
                "SheetImports.store",
                ADMINISTRATORS,
                at -> imports.store(referentials.get(at.referential()).content(), Map.of(), "Par la porte"));
        Correspondences correspondences = application.getBean(Correspondences.class);
        door("Correspondences.of", SIGNED_IN, at -> correspondences.of(at.referential(), at.referential()));
        door("Correspondences.proposed", SIGNED_IN, at -> correspondences.proposed(at.referential(), at.referential()));
        door(
                "Correspondences.confirm",
                ADMINISTRATORS,
                at -> correspondences.confirm(at.referential(), at.referential(), List.of()));
    }

    private void parameter() {
        Parameters parameters = application.getBean(Parameters.class);
        LocalDate day = LocalDate.of(2026, 11, 24);
        DatedValue typed = new DatedValue("5,5", day, null, "Essai", ParameterStatus.VERIFIED, "");
        door("Parameters.on", SIGNED_IN, at -> parameters.on("P-TAXE-CNM", day));
        door("Parameters.snapshot", SIGNED_IN, at -> parameters.snapshot(day));
        door("Parameters.all", SIGNED_IN, at -> parameters.all());
        door("Parameters.sources", SIGNED_IN, at -> parameters.sources());
        door("Parameters.changes", ADMINISTRATORS, at -> parameters.changes(10));
        door("Parameters.add", ADMINISTRATORS, at -> parameters.add("P-TAXE-CNM", typed));
        door("Parameters.correct", ADMINISTRATORS, at -> parameters.correct(UUID.randomUUID(), 0, typed));
        door("Parameters.withdraw", ADMINISTRATORS, at -> parameters.withdraw(UUID.randomUUID(), 0));
    }

    private void funders() {
        FunderLibrary library = application.getBean(FunderLibrary.class);
        door("FunderLibrary.all", SIGNED_IN, at -> library.all());
        door("FunderLibrary.add", ADMINISTRATORS, at -> library.add(FunderSheet.EMPTY));
        door(
                "FunderLibrary.change",
                ADMINISTRATORS,
                at -> library.change(funder(library), FunderSheet.EMPTY, FunderSheet.EMPTY));
        door("FunderLibrary.archive", ADMINISTRATORS, at -> library.archive(funder(library)));
        door("FunderLibrary.bringBack", ADMINISTRATORS, at -> library.bringBack(funder(library)));
        door("FunderLibrary.restore", ADMINISTRATORS, at -> library.restore(funder(library)));
    }

    private static UUID funder(FunderLibrary library) {
        return library.all().getFirst().id();
    }

    private void project() {
        Projects projects = application.getBean(Projects.class);
        ProjectSheet sheet = ProjectSheet.titled("Par la porte");
        door("Projects.mine", SIGNED_IN, at -> projects.mine());
        door("Projects.get", READ, at -> projects.get(at.project()));
        door(
                "Projects.bringIn",
                STUDENTS,
                at -> projects.bringIn(UUID.randomUUID(), ProjectSheet.titled("Un autre"), at.referential()));
        door("Projects.start", STUDENTS, at -> projects.start(sheet, at.referential()));
        door(
                "Projects.startFrom",
                STUDENTS,
                at -> projects.startFrom("concert", "Par la porte", Nature.REAL, at.referential()));
        door("Projects.copy", WRITE, at -> projects.copy(at.project(), "Copie"));
        door("Projects.describe", WRITE, at -> projects.describe(at.project(), sheet, sheet));
        door("Projects.showLogo", WRITE, at -> projects.showLogo(at.project(), new byte[0]));
        door("Projects.follow", THE_SCHOOL, at -> projects.follow(at.project(), at.referential(), at.referential()));
        door("Projects.members", READ, at -> projects.members(at.project()));
        door("Projects.invite", MANAGE, at -> projects.invite(at.project(), at.theo()));
        door("Projects.release", MANAGE, at -> projects.release(at.project(), at.claire()));
        door("Projects.assign", MANAGE, at -> projects.assign(at.project(), at.ines(), List.of()));
        door("Projects.invitable", MANAGE, at -> projects.invitable(at.project(), "", 0, 10));
    }

    private void schedule() {
        Schedules schedules = application.getBean(Schedules.class);
        UUID task = UUID.randomUUID();
        door(
                "Schedules.get",
                FOLLOW,
                at -> assertThat(schedules.get(at.project())).isNotNull());
        door("Schedules.add", WRITE, at -> schedules.add(at.project(), List.of()));
        door("Schedules.plan", WRITE, at -> schedules.plan(at.project(), RetroplanningModel.CONCERT));
        door("Schedules.type", WRITE, at -> schedules.type(at.project(), task, List.of()));
        door("Schedules.link", WRITE, at -> schedules.link(at.project(), task, task));
        door("Schedules.unlink", WRITE, at -> schedules.unlink(at.project(), task, task));
        door("Schedules.delete", WRITE, at -> schedules.delete(at.project(), List.of(task)));
        door("Schedules.agree", WRITE, at -> schedules.agree(at.project()));
        door("Schedules.upTo", FOLLOW, at -> schedules.upTo(at.project()));
        door("Schedules.undo", WRITE, at -> {
            schedules.undo(at.project());
            schedules.undo(at.project(), true, 0);
        });
    }

    private void budget() {
        Budgets budgets = application.getBean(Budgets.class);
        Entry blank = Entry.blank(Section.EXPENSE);
        door("Budgets.get", FOLLOW, at -> budgets.get(at.project()));
        door("Budgets.lines", FOLLOW, at -> budgets.lines(at.project()));
        door("Budgets.mine", SIGNED_IN, at -> budgets.mine());
        door("Budgets.add", WRITE, at -> budgets.add(at.project(), blank, null));
        door("Budgets.type", WRITE, at -> budgets.type(at.project(), at.line(), Column.LABEL, "x", "y"));
        door("Budgets.delete", WRITE, at -> budgets.delete(at.project(), List.of(at.line())));
        door("Budgets.undo", WRITE, at -> budgets.undo(at.project(), true, 0));
        door(
                "Budgets.write",
                WRITE,
                at -> budgets.write(at.project(), Gesture.PASTE, new Block(List.of(), List.of(), null)));
        door("Budgets.plan", WRITE, at -> budgets.plan(at.project(), TicketPlan.USUAL));
        door("Budgets.changedAfter", FOLLOW, at -> budgets.changedAfter(at.project(), 0));
        door("Budgets.bringIn", WRITE, at -> budgets.bringIn(at.project(), List.of(blank), false));
        Quotes quotes = application.getBean(Quotes.class);
        byte[] file = "%PDF-1.7 %%EOF".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        door("Quotes.of", FOLLOW, at -> quotes.of(at.project(), at.line()));
        door("Quotes.read", FOLLOW, at -> quotes.read(at.project(), at.quote()));
        door("Quotes.attach", WRITE, at -> quotes.attach(at.project(), at.line(), "devis.pdf", file));
        door("Quotes.detach", WRITE, at -> quotes.detach(at.project(), at.quote()));
        door("Budgets.count", WRITE, at -> budgets.count(at.project(), Basis.HT));
        CostLines costs = application.getBean(CostLines.class);
        door("CostLines.add", WRITE, at -> costs.add(at.project(), List.of()));
        door("CostLines.takeBack", WRITE, at -> costs.takeBack(at.project(), new CostLines.Sent(0, Map.of())));
    }

    private void registers() {
        Entries entries = application.getBean(Entries.class);
        FundingRegister funding = application.getBean(FundingRegister.class);
        fr.coulisses.register.Entry<FundingRequest, FundingState> other =
                school.as(School.INES, () -> entries.add(place.project(), funding));
        FundingState first = FundingState.PROSPECTING;
        LocalDate day = LocalDate.of(2026, 11, 25);
        door("Entries.all", FOLLOW, at -> {
            entries.all(at.project());
            entries.all(at.project(), funding);
        });
        door("Entries.get", FOLLOW, at -> entries.get(at.request(), funding));
        door("Entries.moves", FOLLOW, at -> entries.moves(at.request(), funding));
        door("Entries.add", WRITE, at -> {
            entries.add(at.project(), funding);
            entries.add(at.project(), funding, FundingRequest.EMPTY, first);
        });
        JsonMapper json = application.getBean(JsonMapper.class);
        door(
                "Entries.save",
                WRITE,
                at -> entries.save(at.request(), funding, json.createObjectNode(), json.createObjectNode()));
        door("Entries.move", WRITE, at -> entries.move(at.request(), funding, first, FundingState.ABANDONED, day, ""));
        door(
                "Entries.reopen",
                REVIEW,
                at -> entries.reopen(at.request(), funding, first, FundingState.ELIGIBLE, "Par erreur."));
        door("Entries.remove", WRITE, at -> entries.remove(other.id(), funding));
        Attachments attachments = application.getBean(Attachments.class);
        byte[] file = "%PDF-1.7 %%EOF".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        door("Attachments.of", FOLLOW, at -> attachments.of(at.request()));
        door("Attachments.all", FOLLOW, at -> attachments.all(at.project(), funding));
        door("Attachments.read", FOLLOW, at -> attachments.read(at.project(), at.attached()));
        door("Attachments.attach", WRITE, at -> attachments.attach(at.request(), "", "courrier.pdf", file));
        door("Attachments.at", FOLLOW, at -> attachments.at(at.project(), funding, "logo"));
        door("Attachments.replace", WRITE, at -> attachments.replace(at.request(), "logo", "courrier.pdf", file));
        door("Attachments.clear", WRITE, at -> attachments.clear(at.request(), "logo"));
        door("Attachments.detach", WRITE, at -> attachments.detach(at.request(), at.attached()));
        Deadlines deadlines = application.getBean(Deadlines.class);
        door("Deadlines.of", FOLLOW, at -> deadlines.of(at.project()));
        door("Deadlines.next", FOLLOW, at -> deadlines.next(at.project(), funding, 3));
        EntryFindings findings = application.getBean(EntryFindings.class);
        door("EntryFindings.of", FOLLOW, at -> findings.of(at.request(), funding));
        door("EntryFindings.all", FOLLOW, at -> findings.all(at.project(), funding));
        contracts();
        Revisions revisions = application.getBean(Revisions.class);
        door("Revisions.of", FOLLOW, at -> revisions.of(at.project()));
        door("Revisions.agree", WRITE, at -> revisions.agree(at.project(), day, "Parce que"));
        Trackings trackings = application.getBean(Trackings.class);
        TrackingPages trackingPages = application.getBean(TrackingPages.class);
        door("TrackingPages.of", FOLLOW, at -> trackingPages.of(at.project()));
        door("Trackings.of", FOLLOW, at -> trackings.of(at.project()));
        door("Trackings.tickets", FOLLOW, at -> trackings.tickets(at.project()));
        door("Trackings.outlooks", FOLLOW, at -> trackings.outlooks(at.project()));
        door(
                "Trackings.expect",
                WRITE,
                at -> trackings.expect(at.project(), null, new LineOutlook(at.line(), null, "")));
        door("Trackings.freeze", WRITE, at -> trackings.freeze(at.project(), day));
        door("Trackings.frozen", FOLLOW, at -> trackings.frozen(at.project()));
        Thresholds thresholds = application.getBean(Thresholds.class);
        door("Thresholds.of", FOLLOW, at -> thresholds.of(at.project()));
        door("Thresholds.decide", WRITE, at -> thresholds.decide(at.project(), AlertThresholds.USUAL));
        Payments payments = application.getBean(Payments.class);
        door("Payments.propose", WRITE, at -> payments.propose(at.project(), List.of()));
        door("Payments.note", WRITE, at -> payments.note(at.project(), List.of()));
        FunderLogos logos = application.getBean(FunderLogos.class);
        door("FunderLogos.of", FOLLOW, at -> logos.of(at.project()));
        door("FunderLogos.show", WRITE, at -> logos.show(at.request(), new byte[0]));
        Grants grants = application.getBean(Grants.class);
        door("Grants.proposed", FOLLOW, at -> grants.proposed(at.request()));
        door("Grants.confirm", WRITE, at -> grants.confirm(at.request(), List.of()));
        door("Grants.hole", FOLLOW, at -> grants.hole(at.request()));
    }

    private void contracts() {
        ContractVersions versions = application.getBean(ContractVersions.class);
        door("ContractVersions.of", FOLLOW, at -> versions.of(at.contract()));
        door("ContractVersions.numbered", FOLLOW, at -> versions.numbered(at.project(), at.contract(), 1));
        door("ContractVersions.changed", FOLLOW, at -> versions.changed(at.project(), List.of()));
        door("ContractVersions.sendAgain", WRITE, at -> versions.sendAgain(at.contract()));
        door(
                "ContractVersions.between",
                FOLLOW,
                at -> versions.between(at.project(), at.contract(), 1, 2, Locale.FRENCH));
        ContractAmendments amendments = application.getBean(ContractAmendments.class);
        door("ContractAmendments.of", FOLLOW, at -> amendments.of(at.contract()));
        door("ContractAmendments.begin", WRITE, at -> amendments.begin(at.contract()));
    }

    private void contacts() {
        Contacts contacts = application.getBean(Contacts.class);
        ContactSheet sheet = ContactSheet.named("Mairie derrière les portes");
        List<Contact> both = school.as(School.INES, () -> contacts.bringIn(place.project(), List.of(sheet, sheet)));
        Contact one = both.getFirst();
        door("Contacts.page", FOLLOW, at -> contacts.page(at.project(), ContactFilter.ALL, 0, 10));
        door("Contacts.count", FOLLOW, at -> contacts.count(at.project(), ContactFilter.ALL));
        door("Contacts.all", FOLLOW, at -> contacts.all(at.project()));
        door("Contacts.get", FOLLOW, at -> contacts.get(at.project(), one.id()));
        door("Contacts.some", FOLLOW, at -> contacts.some(at.project(), Set.of(one.id())));
        door("Contacts.merged", FOLLOW, at -> contacts.merged(at.project()));
        door("Contacts.history", FOLLOW, at -> contacts.history(at.project(), one.id()));
        door("Contacts.duplicates", FOLLOW, at -> contacts.duplicates(at.project()));
        door("Contacts.add", WRITE, at -> contacts.add(at.project(), sheet));
        door("Contacts.save", WRITE, at -> contacts.save(at.project(), one, sheet));
        door("Contacts.bringIn", WRITE, at -> {
            contacts.bringIn(at.project(), List.of(sheet));
            contacts.bringIn(at.project(), List.of(sheet), Progress.UNHEARD);
        });
        Merges merges = application.getBean(Merges.class);
        door("Merges.into", FOLLOW, at -> merges.into(at.project(), one.id()));
        door("Merges.merge", WRITE, at -> merges.merge(at.project(), one, both.getLast(), sheet));
        door(
                "Merges.undo",
                WRITE,
                at -> merges.undo(at.project(), both.getLast().id()));
        Erasures erasures = application.getBean(Erasures.class);
        door("Erasures.of", FOLLOW, at -> erasures.of(at.project()));
        door(
                "Erasures.erase",
                WRITE,
                at -> erasures.erase(at.project(), both.getLast().id()));
        door("Contacts.delete", WRITE, at -> contacts.delete(at.project(), one.id()));
        Journals journals = application.getBean(Journals.class);
        LocalDate day = LocalDate.of(2026, 11, 25);
        JournalEntry entry =
                new JournalEntry(NOBODY_IN_PARTICULAR, one.id(), day, Channel.EMAIL, "Dossier envoyé", "", null, false);
        door("Journals.all", FOLLOW, at -> journals.all(at.project()));
        door("Journals.of", FOLLOW, at -> journals.of(at.project(), one.id()));
        door("Journals.due", FOLLOW, at -> journals.due(at.project(), day));
        door("Journals.note", WRITE, at -> journals.note(at.project(), entry));
        door("Journals.take", WRITE, at -> journals.take(at.project(), NOBODY_IN_PARTICULAR, true));
    }

    private void artefact() {
        Artefacts artefacts = application.getBean(Artefacts.class);
        Versions versions = application.getBean(Versions.class);
        ForecastBudgetKind kind = application.getBean(ForecastBudgetKind.class);
        ObjectNode empty = JsonMapper.shared().createObjectNode();
        RedThreads threads = application.getBean(RedThreads.class);
        door("RedThreads.of", FOLLOW, at -> threads.of(at.project()));
        door(
                "RedThreads.lazily",
                FOLLOW,
                at -> threads.lazily(at.project()).get().all());
        door("RedThreads.drafts", FOLLOW, at -> threads.drafts(at.project()));
        door("RedThreads.citations", FOLLOW, at -> threads.citations(at.project(), List.of("a")));
        door("Artefacts.of", READ, at -> artefacts.of(at.project()));
        door("Artefacts.projectOf", READ, at -> artefacts.projectOf(at.artefact()));
        door("Artefacts.start", WRITE, at -> artefacts.start(at.project(), kind.key(), "Un autre"));
        door("Artefacts.rename", WRITE, at -> artefacts.rename(at.artefact(), "Autrement"));
        door("Artefacts.draft", FOLLOW, at -> artefacts.draft(at.artefact()));
        door("Artefacts.save", WRITE, at -> artefacts.save(at.artefact(), empty, empty));
        door("Artefacts.registerMoved", FOLLOW, at -> artefacts.registerMoved(at.project(), kind.key()));
        door("Artefacts.content", FOLLOW, at -> artefacts.content(at.artefact(), kind));
        door("Artefacts.excerpts", FOLLOW, at -> artefacts.excerpts(at.artefact()));
        door("Artefacts.findings", FOLLOW, at -> artefacts.findings(at.artefact()));
        Pictures pictures = application.getBean(Pictures.class);
        door("Pictures.add", WRITE, at -> pictures.add(at.artefact(), new byte[0]));
        door("Pictures.read", READ, at -> pictures.read(at.project(), at.artefact(), at.picture()));
        door("Pictures.of", EVERYBODY, at -> pictures.of(versions.opened(at.secret()), at.picture()));
        door("Versions.opened", EVERYBODY, at -> versions.opened(at.secret()));
        door("Versions.freeze", WRITE, at -> versions.freeze(at.artefact(), Map.of(), ""));
        door("Versions.get", READ, at -> versions.get(at.waiting()));
        door("Versions.numbered", READ, at -> versions.numbered(at.artefact(), 1));
        door("Versions.of", READ, at -> versions.of(at.artefact()));
        door("Versions.summaries", READ, at -> versions.summaries(at.project(), kind.key()));
        Differences differences = application.getBean(Differences.class);
        door("Differences.sides", READ, at -> differences.sides(at.artefact()));
        door("Differences.between", READ, at -> differences.between(at.artefact(), "1", "1", Locale.FRENCH));
        // Reads a version that somebody was given already.
        door("Versions.content", READ, at -> versions.content(versions.get(at.waiting()), kind));
    }

    private void examination() {
        ProjectExamination examination = application.getBean(ProjectExamination.class);
        Waivers waivers = application.getBean(Waivers.class);
        WaiverTarget target = new WaiverTarget(null, "R-X-01", "", "");
        // An administrator may take back what others said; a tutor may not.
        Set<Actor> withdrawing = EnumSet.of(TEAM, ADMIN);
        door("ProjectExamination.of", FOLLOW, at -> examination.of(at.project()));
        door("ProjectExamination.waive", WRITE, at -> examination.waive(at.project(), List.of(target), "Choisi."));
        door("Waivers.log", FOLLOW, at -> waivers.log(at.project()));
        door("Waivers.standing", FOLLOW, at -> waivers.standing(at.project()));
        door("Waivers.justifications", FOLLOW, at -> waivers.justifications(at.artefact()));
        door("Waivers.withdraw", withdrawing, at -> waivers.withdraw(at.project(), target));
    }

    private void kinds() {
        ComparedBudgets compared = application.getBean(ComparedBudgets.class);
        BudgetSide current = new BudgetSide.Current();
        door("ComparedBudgets.sides", FOLLOW, at -> compared.sides(at.project()));
        door("ComparedBudgets.compare", FOLLOW, at -> compared.compare(at.project(), current, current));
        PlanBudget exchange = application.getBean(PlanBudget.class);
        door("PlanBudget.proposed", FOLLOW, at -> exchange.proposed(at.artefact()));
        door("PlanBudget.send", WRITE, at -> exchange.send(at.artefact(), List.of()));
        door("PlanBudget.takeBack", WRITE, at -> exchange.takeBack(at.artefact(), 0));
    }

    private void notification() {
        Notifications notifications = application.getBean(Notifications.class);
        NotificationChoices choices = application.getBean(NotificationChoices.class);
        Mails mails = application.getBean(Mails.class);
        door("Notifications.mine", SIGNED_IN, at -> notifications.mine(false, 0, 10));
        door("Notifications.unread", SIGNED_IN, at -> notifications.unread());
        door("Notifications.open", REVIEW, at -> notifications.open(at.notification()));
        door("Notifications.readAll", SIGNED_IN, at -> notifications.readAll());
        door("NotificationChoices.isMailOffered", SIGNED_IN, at -> choices.isMailOffered());
        door("NotificationChoices.mine", SIGNED_IN, at -> choices.mine());
        door("NotificationChoices.choose", TUTORS, at -> choices.choose(NotificationKind.SUBMITTED, Mailing.DAILY));
        TestLetters letters = application.getBean(TestLetters.class);
        door("TestLetters.send", SIGNED_IN, at -> letters.send("Essai", "<p>Essai</p>", "Essai"));
        door("Mails.areSent", ADMINISTRATORS, at -> mails.areSent());
        door("Mails.state", ADMINISTRATORS, at -> mails.state());
        door("Mails.failed", ADMINISTRATORS, at -> mails.failed(0, 10));
        door("Mails.retry", ADMINISTRATORS, at -> mails.retry(0));
    }

    private void calendar() {
        CalendarLinks links = application.getBean(CalendarLinks.class);
        CalendarFeed feed = application.getBean(CalendarFeed.class);
        door("CalendarLinks.mine", SIGNED_IN, at -> links.mine());
        door("CalendarLinks.make", SIGNED_IN, at -> links.make());
        door("CalendarLinks.revoke", SIGNED_IN, at -> links.revoke());
        // Whoever holds the link; CalendarFeedTest knocks without it.
        door("CalendarFeed.read", EVERYBODY, at -> feed.read(at.calendar(), "192.0.2.7"));
    }

    private void guests() {
        Invitations invitations = application.getBean(Invitations.class);
        GuestAccess guests = application.getBean(GuestAccess.class);
        NewInvitation somebody = new NewInvitation("Quel Qu’un", "", 1, "");
        Set<Actor> inviters = EnumSet.of(TUTOR, ADMIN);
        door("Invitations.mayInvite", READ, at -> invitations.mayInvite(at.waiting()));
        door("Invitations.of", READ, at -> invitations.of(at.waiting()));
        door("Invitations.invite", inviters, at -> invitations.invite(at.waiting(), somebody));
        door("Invitations.revoke", inviters, at -> invitations.revoke(at.invitation()));
        door("Invitations.share", inviters, at -> invitations.share(at.invitation()));
        // Whoever holds the link; GuestAccessTest knocks without it.
        door("GuestAccess.see", EVERYBODY, at -> guests.see(at.secret(), "192.0.2.7"));
        door("GuestAccess.download", EVERYBODY, at -> guests.download(at.secret(), "192.0.2.7"));
        door("GuestAccess.picture", EVERYBODY, at -> guests.picture(at.secret(), "192.0.2.7", at.picture()));
        door("GuestAccess.comment", EVERYBODY, at -> guests.comment(at.secret(), "192.0.2.7", "", "Bien."));
        door(
                "GuestAccess.recommend",
                EVERYBODY,
                at -> guests.recommend(at.secret(), "192.0.2.7", Recommendation.ACCEPT, ""));
    }

    private void assessment() {
        Claims claims = application.getBean(Claims.class);
        Reviews reviews = application.getBean(Reviews.class);
        Matrices matrices = application.getBean(Matrices.class);
        Progresses progresses = application.getBean(Progresses.class);
        door("Claims.intended", FOLLOW, at -> claims.intended(at.artefact()));
        door("Claims.intend", WRITE, at -> claims.intend(at.artefact(), "C2.1", Commentary.of("")));
        door("Claims.write", WRITE, at -> claims.write(at.artefact(), "C2.1", CommentaryPart.HOW, ""));
        door("Claims.assess", WRITE, at -> claims.assess(at.artefact(), "C2.1", Level.ACQUIRED));
        door("Claims.address", WRITE, at -> claims.address(at.artefact(), "C2.1", "C2.1-K1", "assumptions"));
        door("Claims.unaddress", WRITE, at -> claims.unaddress(at.artefact(), "C2.1", "C2.1-K1"));
        door("Claims.abandon", WRITE, at -> claims.abandon(at.artefact(), "C2.1"));
        door("Reviews.submit", WRITE, at -> reviews.submit(at.artefact(), Map.of(), ""));
        door("Reviews.get", READ, at -> reviews.get(at.waiting()));
        door("Reviews.history", READ, at -> reviews.history(at.artefact()));
        door("Reviews.putBack", REVIEW, at -> reviews.putBack(at.waiting()));
        door("Reviews.colleagues", REVIEW, at -> reviews.colleagues(at.waiting()));
        door("Reviews.handOver", REVIEW, at -> reviews.handOver(at.waiting(), NOBODY_IN_PARTICULAR, ""));
        door("Reviews.prepare", REVIEW, at -> reviews.prepare(at.waiting(), Decision.ACCEPT, "", List.of(), -1));
        door("Reviews.release", REVIEW, at -> reviews.release(List.of(at.waiting())));
        ReviewQueue queue = application.getBean(ReviewQueue.class);
        door("ReviewQueue.of", TUTORS, at -> queue.of(QueueFilter.WAITING, 0, 10));
        door("ReviewQueue.around", TUTORS, at -> queue.around(at.waiting(), QueueFilter.WAITING));
        door("ReviewQueue.counts", TUTORS, at -> queue.counts());
        door("ReviewQueue.prepared", TUTORS, at -> queue.prepared());
        door("ReviewQueue.choices", TUTORS, at -> queue.choices());
        SecondReadings second = application.getBean(SecondReadings.class);
        door("SecondReadings.of", REVIEW, at -> second.of(at.waiting()));
        door("SecondReadings.ask", REVIEW, at -> second.ask(at.waiting(), NOBODY_IN_PARTICULAR, ""));
        door("SecondReadings.withdraw", NOBODY_AT_ALL, at -> second.withdraw(at.waiting(), "Pressé"));
        door("SecondReadings.keep", NOBODY_AT_ALL, at -> second.keep(at.waiting(), "", Map.of(), 0));
        door("SecondReadings.give", NOBODY_AT_ALL, at -> second.give(at.waiting(), "", Map.of(), 0));
        Amendments amendments = application.getBean(Amendments.class);
        door("Amendments.of", READ, at -> amendments.of(at.waiting()));
        door(
                "Amendments.amend",
                REVIEW,
                at -> amendments.amend(at.waiting(), Decision.ACCEPT, "Erreur", "", List.of(), -1));
        Remarks remarks = application.getBean(Remarks.class);
        door("Remarks.of", READ, at -> remarks.of(at.waiting()));
        door("Remarks.say", SPEAKERS, at -> remarks.say(at.waiting(), "", "Bien vu."));
        door("Remarks.answer", SPEAKERS, at -> remarks.answer(at.remark(), "Merci."));
        door("Remarks.rewrite", SPEAKERS, at -> remarks.rewrite(at.remark(), "Autrement."));
        door("Remarks.takeBack", SPEAKERS, at -> remarks.takeBack(at.remark()));
        door("Remarks.resolve", SPEAKERS, at -> remarks.resolve(at.remark(), true));
        Phrases phrases = application.getBean(Phrases.class);
        door("Phrases.mine", TUTORS, at -> phrases.mine());
        door("Phrases.add", TUTORS, at -> phrases.add("", "À dater.", false));
        door("Phrases.remove", NOBODY_AT_ALL, at -> phrases.remove(NOBODY_IN_PARTICULAR));
        door("Reviews.take", REVIEW, at -> reviews.take(at.waiting()));
        door("Reviews.keep", REVIEW, at -> reviews.keep(at.waiting(), "", List.of(), -1));
        door("Reviews.decide", REVIEW, at -> reviews.decide(at.waiting(), Decision.ACCEPT, "", List.of(), -1));
        door("Matrices.of", READ, at -> matrices.of(at.project()));
        door("Matrices.ofStudent", FOLLOW, at -> matrices.ofStudent(at.ines()));
        door("Matrices.cohorts", EnumSet.of(TUTOR, OTHER_TUTOR, ADMIN), at -> matrices.cohorts());
        door("Matrices.ofCohort", EnumSet.of(TUTOR, ADMIN), at -> matrices.ofCohort(at.cohort()));
        EvidenceCarrying carrying = application.getBean(EvidenceCarrying.class);
        CarriedEvidence carried = application.getBean(CarriedEvidence.class);
        door("EvidenceCarrying.targets", THE_SCHOOL, at -> carrying.targets(at.project()));
        door("EvidenceCarrying.preview", THE_SCHOOL, at -> carrying.preview(at.project(), at.referential()));
        door(
                "EvidenceCarrying.carry",
                THE_SCHOOL,
                at -> carrying.carry(at.project(), at.referential(), carrying.preview(at.project(), at.referential())));
        door("CarriedEvidence.of", READ, at -> carried.of(at.project()));
        door("Progresses.mine", SIGNED_IN, at -> progresses.mine());
        door("Progresses.of", READ, at -> progresses.of(at.project()));
        door("Progresses.accepted", SIGNED_IN, at -> progresses.accepted());
    }

    private void submission() {
        Contributions contributions = application.getBean(Contributions.class);
        Preflights preflights = application.getBean(Preflights.class);
        BlockFiles blocks = application.getBean(BlockFiles.class);
        Receipts receipts = application.getBean(Receipts.class);
        ReviewPolicies policies = application.getBean(ReviewPolicies.class);
        door("Contributions.intended", FOLLOW, at -> contributions.intended(at.artefact()));
        door("Contributions.state", WRITE, at -> contributions.state(at.artefact(), "Ma part."));
        door("Contributions.of", READ, at -> contributions.of(at.waiting()));
        door("Contributions.confirm", WRITE, at -> contributions.confirm(at.waiting(), at.ines()));
        door("Contributions.object", WRITE, at -> contributions.object(at.waiting(), at.ines(), "Non."));
        door("Preflights.of", WRITE, at -> preflights.of(at.artefact()));
        door("BlockFiles.of", WRITE, at -> blocks.of(at.project(), "BC02"));
        door("BlockFiles.submit", WRITE, at -> blocks.submit(at.project(), List.of()));
        door("Receipts.of", READ, at -> receipts.of(at.artefact(), 1, Locale.FRENCH));
        door("Receipts.content", READ, at -> receipts.content(at.artefact(), 1));
        door("ReviewPolicies.get", SIGNED_IN, at -> policies.get());
        door("ReviewPolicies.set", ADMINISTRATORS, at -> policies.set(new ReviewPolicy(true, -1)));
    }

    private void dueDates() {
        DueDates dueDates = application.getBean(DueDates.class);
        Set<Actor> managers = EnumSet.of(TUTOR, ADMIN);
        LocalDate day = LocalDate.of(2027, 1, 15);
        UUID cohort = school.as(
                School.ARIANE,
                () -> dueDates.cohorts().stream()
                        .filter(each -> each.name().equals("Promotion 2027"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        UUID set =
                school.as(School.ARIANE, () -> dueDates.of(cohort)).getFirst().id();
        door("DueDates.cohorts", EnumSet.of(TUTOR, OTHER_TUTOR, ADMIN), at -> dueDates.cohorts());
        door("DueDates.of", managers, at -> dueDates.of(cohort));
        door("DueDates.students", managers, at -> dueDates.students(cohort));
        door("DueDates.set", managers, at -> dueDates.set(cohort, "diagnostic", day, ""));
        door("DueDates.move", managers, at -> dueDates.move(set, day, "", -1));
        door("DueDates.withdraw", managers, at -> dueDates.withdraw(set));
        door("DueDates.extend", managers, at -> dueDates.extend(set, at.ines(), day.plusYears(1), "Malade."));
        door("DueDates.endExtension", managers, at -> dueDates.endExtension(set, at.ines()));
        door("DueDates.mine", SIGNED_IN, at -> dueDates.mine());
        door("DueDates.timeliness", READ, at -> dueDates.timeliness(at.waiting()));
    }

    private void report() {
        EvidenceFiles files = application.getBean(EvidenceFiles.class);
        door("EvidenceFiles.choice", READ, at -> files.choice(at.ines(), at.project()));
        door(
                "EvidenceFiles.assemble",
                READ,
                at -> files.assemble(at.ines(), null, "", List.of(at.waiting()), Progress.UNHEARD));
    }

    private void archive() {
        ProjectArchives archives = application.getBean(ProjectArchives.class);
        ArchiveImports imports = application.getBean(ArchiveImports.class);
        ImportedVersions imported = application.getBean(ImportedVersions.class);
        door("ImportedVersions.of", READ, at -> imported.of(at.project()));
        door("ImportedVersions.read", READ, at -> imported.read(at.project(), 1, Locale.FRENCH));
        door("ArchiveImports.bringIn", STUDENTS, at -> imports.bringIn(nothing(), Locale.FRENCH, Progress.UNHEARD));
        door("ProjectArchives.write", FOLLOW, at -> {
            try {
                archives.write(at.project(), Locale.FRENCH, OutputStream.nullOutputStream(), Progress.UNHEARD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// A file that is no archive.
    private static Path nothing() {
        try {
            Path file = Files.createTempFile("nothing-", ".zip");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void search() {
        Search search = application.getBean(Search.class);
        door("Search.find", SIGNED_IN, at -> search.find("budget", 5));
        door("Search.recent", SIGNED_IN, at -> search.recent(5));
    }
}
