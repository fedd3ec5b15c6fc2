package fr.coulisses.archive;

import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Photographs;
import fr.coulisses.artefact.Pictures;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Quotes;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.TicketSales;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import fr.coulisses.contacts.Merges;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.examination.WaiverTarget;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.report.LargeEvidence;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import fr.coulisses.schedule.RetroplanningModel;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.shared.Progress;
import fr.coulisses.tracking.AlertThresholds;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.LineOutlook;
import fr.coulisses.tracking.Revisions;
import fr.coulisses.tracking.SupportingDocument;
import fr.coulisses.tracking.Thresholds;
import fr.coulisses.tracking.Trackings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Projects that have everything a project can have: every kind of artefact, every register, an accepted
/// version.
@TestComponent
public class RichProjects {

    /// What a sample says in place of a photograph of its artefact.
    private static final String PICTURE = "a".repeat(64);

    static final String WAIVED = "La commune l’a confirmé par téléphone";

    private final TestSchool school;
    private final LargeEvidence evidence;
    private final Projects projects;
    private final Budgets budgets;
    private final Quotes quotes;
    private final Entries entries;
    private final Attachments attachments;
    private final FundingRegister funding;
    private final RightsRegister rights;
    private final SignedContracts contracts;
    private final Revisions revisions;
    private final Trackings trackings;
    private final Thresholds thresholds;
    private final DocumentRegister documents;
    private final Contacts contacts;
    private final Merges merges;
    private final Journals journals;
    private final Schedules schedules;
    private final Artefacts artefacts;
    private final Pictures pictures;
    private final Kinds kinds;
    private final ProjectExamination examination;
    private final ProjectArchives archives;
    private final JsonMapper json;
    private @Nullable Team shared;
    private byte @Nullable [] archive;

    RichProjects(
            TestSchool school,
            LargeEvidence evidence,
            Projects projects,
            Budgets budgets,
            Quotes quotes,
            Entries entries,
            Attachments attachments,
            FundingRegister funding,
            RightsRegister rights,
            SignedContracts contracts,
            Revisions revisions,
            Trackings trackings,
            Thresholds thresholds,
            DocumentRegister documents,
            Contacts contacts,
            Merges merges,
            Journals journals,
            Schedules schedules,
            Artefacts artefacts,
            Pictures pictures,
            Kinds kinds,
            ProjectExamination examination,
            ProjectArchives archives,
            JsonMapper json) {
        this.school = school;
        this.evidence = evidence;
        this.projects = projects;
        this.budgets = budgets;
        this.quotes = quotes;
        this.entries = entries;
        this.attachments = attachments;
        this.funding = funding;
        this.rights = rights;
        this.contracts = contracts;
        this.revisions = revisions;
        this.trackings = trackings;
        this.thresholds = thresholds;
        this.documents = documents;
        this.contacts = contacts;
        this.merges = merges;
        this.journals = journals;
        this.schedules = schedules;
        this.artefacts = artefacts;
        this.pictures = pictures;
        this.kinds = kinds;
        this.examination = examination;
        this.archives = archives;
        this.json = json;
    }

    /// The one of this run; nobody writes into it.
    public synchronized Team shared() {
        Team made = shared;
        if (made == null) {
            made = make();
            shared = made;
        }
        return made;
    }

    /// Its archive.
    synchronized byte[] archive() {
        byte[] made = archive;
        if (made == null) {
            Team team = shared();
            made = export(team.student(), team.project());
            archive = made;
        }
        return made;
    }

    private Team make() {
        Team team = evidence.budgets(1).team();
        UUID project = team.project();
        school.as(team.student(), () -> {
            ProjectSheet sheet = projects.get(project).sheet();
            ObjectNode dated = json.valueToTree(sheet);
            dated.put("startsOn", "2027-06-11").put("endsOn", "2027-06-13").put("capacity", 320);
            projects.describe(project, sheet, json.treeToValue(dated, ProjectSheet.class));
            fillBudget(project);
            fillSchedule(project);
            writeArtefacts(project, fillContacts(project));
            askForMoney(project);
            askForRights(project);
            contracts.signed(project, budgets.get(project).lines().getLast().id(), null);
            track(project);
            waive(project);
        });
        return team;
    }

    private void fillBudget(UUID project) {
        budgets.plan(
                project,
                budgets.get(project)
                        .tickets()
                        .withWithheld(12)
                        .with(Scenario.PRUDENT, new TicketSales(new BigDecimal("42.50"), new BigDecimal("90"))));
        quotes.attach(
                project,
                budgets.get(project).lines().getFirst().id(),
                "Devis « plateau ».pdf",
                "%PDF-1.7 un devis %%EOF".getBytes(StandardCharsets.UTF_8));
    }

    /// A request that took two steps, with a file.
    private void askForMoney(UUID project) {
        FundingRequest request = json.readValue("""
                {"funder": "Ville d’Évry", "type": "MUNICIPALITY", "asked": 2500.00,
                 "documents": [{"id": "d1", "type": "STATUTES", "status": "PROVIDED"}],
                 "journal": [{"id": "j1", "day": "2026-10-02", "channel": "EMAIL", "summary": "Accord\\nde principe"}]}""", FundingRequest.class);
        Entry<FundingRequest, FundingState> entry = entries.add(project, funding, request, FundingState.PROSPECTING);
        LocalDate day = LocalDate.of(2026, 10, 1);
        entries.move(
                entry.id(), funding, FundingState.PROSPECTING, FundingState.ELIGIBLE, day, "Confirmé « par écrit ».");
        entries.move(entry.id(), funding, FundingState.ELIGIBLE, FundingState.PREPARING, day.plusDays(1), "");
        attachments.attach(
                entry.id(), "documents/d1", "Statuts signés.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
    }

    /// A work whose authorisation is signed, with its file.
    private void askForRights(UUID project) {
        UsedWork work = json.readValue("""
                {"title": "« L’Écluse » – photographie", "repertoire": "PHOTOGRAPHY",
                 "authors": [{"id": "a1", "name": "Zoé Ferrand", "bornIn": 1988}],
                 "usage": {"uses": ["PRINT"], "share": 100, "from": "2027-05-01"},
                 "qualification": {"status": "PROTECTED"},
                 "request": {"society": "DIRECT", "fee": 120.50, "mode": "FLAT"},
                 "authorisations": [{"id": "g1", "clearance": "AUTHORS_OF_IMAGES", "uses": ["PRINT"],
                  "signedOn": "2026-10-04", "simulated": true}],
                 "credit": {"line": "© Zoé Ferrand"}}""", UsedWork.class);
        Entry<UsedWork, State> entry = entries.add(project, rights, work, State.TO_IDENTIFY);
        attachments.attach(
                entry.id(), "authorisations/g1", "Cession.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
        LocalDate day = LocalDate.of(2026, 10, 4);
        for (State to : List.of(
                State.TO_QUALIFY,
                State.QUALIFIED,
                State.HOLDER_IDENTIFIED,
                State.REQUESTED,
                State.AGREED_IN_PRINCIPLE,
                State.SIGNED)) {
            entry = entries.move(entry.id(), rights, entry.state(), to, day, "");
        }
    }

    /// An agreed budget, an invoice, an expectation and frozen figures.
    private void track(UUID project) {
        LocalDate day = LocalDate.of(2026, 10, 5);
        revisions.agree(project, day, "");
        UUID line = budgets.get(project).lines().getFirst().id();
        SupportingDocument invoice = json.readValue(
                "{\"kind\": \"INVOICE\", \"party\": \"Sono d’Évry\", \"number\": \"F-12\", \"issuedOn\": \"2026-10-06\","
                        + " \"shares\": [{\"id\": \"s1\", \"line\": \"" + line + "\", \"net\": 120.50}]}",
                SupportingDocument.class);
        Entry<SupportingDocument, DocumentState> entry =
                entries.add(project, documents, invoice, DocumentState.ENTERED);
        entries.move(entry.id(), documents, DocumentState.ENTERED, DocumentState.CHECKED, day.plusDays(2), "");
        trackings.expect(project, null, new LineOutlook(line, new BigDecimal("5000.00"), "Devis « revu »"));
        trackings.freeze(project, day.plusDays(20));
        thresholds.decide(project, new AlertThresholds(new BigDecimal("3"), new BigDecimal("7.5")));
    }

    private void fillSchedule(UUID project) {
        schedules.plan(project, RetroplanningModel.CONCERT);
        List<UUID> tasks =
                schedules.get(project).tasks().stream().map(task -> task.id()).toList();
        schedules.link(project, tasks.get(0), tasks.get(1));
        schedules.agree(project);
    }

    /// One with consent and a journal; another that was merged into it.
    private UUID fillContacts(UUID project) {
        ContactSheet commune = ContactSheet.named("Commune d’Évry – “culture” ♫")
                .with(ContactField.NATURE, "ORGANISATION")
                .with(ContactField.FAMILY, "INSTITUTIONAL")
                .with(ContactField.CONTACT_PERSON, "Aïssata N’Diaye")
                .with(ContactField.CONSENT_ON, "2026-10-01")
                .with(ContactField.NOTES, "Première ligne\nseconde ligne");
        Contact kept = contacts.add(project, commune);
        Contact gone = contacts.add(project, ContactSheet.named("commune d'evry"));
        merges.merge(project, kept, gone, commune);
        journals.note(
                project,
                new JournalEntry(
                        UUID.randomUUID(),
                        kept.id(),
                        LocalDate.of(2026, 11, 3),
                        Channel.EMAIL,
                        "Présentation du projet",
                        "Envoyer le budget",
                        LocalDate.of(2026, 11, 20),
                        false));
        return kept.id();
    }

    /// Every kind of this release with its newest sample; the map cites the contact.
    private void writeArtefacts(UUID project, UUID contact) {
        for (ArtefactKind<?> kind : kinds.all()) {
            UUID artefact =
                    artefacts.start(project, kind.key(), "Essai " + kind.key()).id();
            JsonNode empty = artefacts.draft(artefact).content();
            String sample = sample(kind.key().replace("-", ""));
            if (sample.contains(PICTURE)) {
                sample = sample.replace(PICTURE, pictures.add(artefact, Photographs.taken(40, 30, 6, "Évry")));
                pictures.add(artefact, Photographs.file(30, 40, "png"));
            }
            artefacts.save(
                    artefact,
                    empty,
                    json.readTree(sample.replace("5d0c9f0e-0000-4000-8000-0000000000a1", contact.toString())));
        }
    }

    /// A warning that the team lets stand.
    private void waive(UUID project) {
        WaiverTarget target = examination.of(project).findings().stream()
                .filter(finding ->
                        finding.severity() == Severity.WARNING && finding.spot().artefact() != null)
                .findFirst()
                .orElseThrow()
                .target();
        examination.waive(project, List.of(target), WAIVED);
    }

    private static String sample(String folder) {
        for (int number = 9; number > 0; number--) {
            try (InputStream file = RichProjects.class.getResourceAsStream(
                    "/fr/coulisses/kinds/" + folder + "/sample-" + number + ".json")) {
                if (file != null) {
                    return new String(file.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("No sample of " + folder);
    }

    byte[] export(PersonSummary person, UUID project) {
        return school.as(person, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                archives.write(project, Locale.FRENCH, out, Progress.UNHEARD);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Objects.requireNonNull(out.toByteArray());
        });
    }
}
