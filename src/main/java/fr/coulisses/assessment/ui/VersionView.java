package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.ui.DifferenceAddress;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.artefact.ui.FrozenFigures;
import fr.coulisses.artefact.ui.ShownDocuments;
import fr.coulisses.assessment.JudgementChange;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.due.ui.TimelinessBadge;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A submitted version, as it will be for ever, with what was said of it.
@Route("projets/:project/livrables/:artefact/versions/:number")
@PermitAll
class VersionView extends ProjectPage {

    /// Who may say something about a version; the others read.
    private static final Set<Right> SPEAKERS = Set.of(Right.WRITE, Right.REVIEW);

    private final transient Versions versions;
    private final transient Artefacts artefacts;
    private final transient Reviews reviews;
    private final transient ReviewTools tools;
    private final transient Contributions contributions;
    private final transient DueDates dueDates;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final transient VersionReadings readings;
    private final transient ShownDocuments shown;
    private final transient Kinds kinds;
    private final transient Invitations invitations;
    private final transient SiteAddress site;
    private final transient Clock clock;

    VersionView(
            Projects projects,
            Versions versions,
            ReviewTools tools,
            Artefacts artefacts,
            Contributions contributions,
            DueDates dueDates,
            Referentials referentials,
            ProjectAccess access,
            CurrentPerson currentPerson,
            VersionReadings readings,
            ShownDocuments shown,
            Kinds kinds,
            Invitations invitations,
            SiteAddress site,
            Clock clock) {
        super(projects);
        this.versions = versions;
        this.tools = tools;
        this.reviews = tools.reviews();
        this.artefacts = artefacts;
        this.contributions = contributions;
        this.dueDates = dueDates;
        this.referentials = referentials;
        this.access = access;
        this.currentPerson = currentPerson;
        this.readings = readings;
        this.shown = shown;
        this.kinds = kinds;
        this.invitations = invitations;
        this.site = site;
        this.clock = clock;
    }

    static String address(UUID project, UUID artefact, int number) {
        return ProjectAddress.artefact(project, artefact) + "/versions/" + number;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID artefact = id(event, ArtefactView.ARTEFACT);
        ArtefactVersion version = versions.numbered(artefact, number(event));
        if (!version.projectId().equals(project().id())) {
            throw new NotFound();
        }
        Review review = reviews.get(version.id());
        Referential referential = referentials.get(version.referentialId());
        crumbProject();
        if (access.rights(project().id()).contains(Right.FOLLOW)) {
            crumb(version.title(), ProjectAddress.artefact(project().id(), artefact));
        }
        head(getTranslation("assessment.version.title", version.title(), version.number()));
        factNature();
        facts(
                new StateBadge(review.state()),
                new Span(getTranslation("assessment.version.submitted", Formats.moment(version.submittedAt()))));
        if (version.number() > 1) {
            facts(new Anchor(
                    DifferenceAddress.of(project().id(), artefact, version.number() - 1, version.number()),
                    getTranslation("artefact.difference.since", version.number() - 1)));
        }
        String files = ProjectAddress.artefact(project().id(), artefact) + "/v" + version.number() + ".";
        actions(new ArtefactView.FileLink(files, "pdf"), new ArtefactView.FileLink(files, "docx"));
        if (readings.hasWorkbook(version)) {
            actions(new ArtefactView.FileLink(files, "xlsx"));
        }
        actions(receipt(version));
        dueDates.timeliness(version.id()).ifPresent(time -> facts(new TimelinessBadge(time)));
        newer(version);
        DocumentPreview document = DocumentPreview.of(
                shown.of(version.projectId(), version.artefactId(), readings.document(version, getLocale())));
        PlaceNames names = PlaceNames.of(readings.places(version, getLocale()));
        Set<Right> rights = access.rights(project().id());
        boolean speaks = rights.stream().anyMatch(SPEAKERS::contains);
        RemarksCard[] remarks = new RemarksCard[1];
        PlacePointer pointer = new PlacePointer(document, place -> remarks[0].about(place));
        remarks[0] = new RemarksCard(tools.remarks(), version.id(), names, speaks, document::jump, pointer::mark);
        Div side = new Div(
                new DecisionCard(review, referential, names.places(), document::jump),
                remarks[0],
                new InvitationsCard(invitations, site, clock, version.id(), new ClaimedPlaces(names, document::jump)),
                new ContributionsCard(
                        contributions,
                        version.id(),
                        rights.contains(Right.WRITE)
                                ? Optional.of(currentPerson.get().id())
                                : Optional.empty()));
        side.addClassName("stack");
        List<String> further = readings.furtherDocuments(version);
        if (!further.isEmpty()) {
            side.addComponentAsFirst(new DocumentsCard(
                    kinds.get(version.kind()),
                    files,
                    further,
                    name -> shown.of(
                            version.projectId(), version.artefactId(), readings.document(version, name, getLocale()))));
        }
        List<JudgementChange> changes = tools.amendments().of(version.id());
        if (!changes.isEmpty()) {
            side.add(new ChangesCard(review, changes));
        }
        side.add(new SubmissionCard(version, referential), new LogCard(review.log()), new FrozenFigures(version));
        Div columns = new Div(speaks ? pointer : document, side);
        columns.addClassName("columns");
        add(columns);
    }

    private Anchor receipt(ArtefactVersion version) {
        Anchor receipt = new Anchor(
                address(project().id(), version.artefactId(), version.number()) + "/recepisse.pdf",
                getTranslation("receipt.title"));
        receipt.setRouterIgnore(true);
        receipt.getElement().setAttribute("download", true);
        receipt.addClassName("button-link");
        return receipt;
    }

    /// What came after this version: the judgement stays with this one.
    private void newer(ArtefactVersion version) {
        UUID project = project().id();
        int newest = reviews.history(version.artefactId()).getFirst().number();
        if (newest > version.number()) {
            add(new Notice(
                    Tone.WARN,
                    getTranslation("evidence.newerVersion", version.number()),
                    new Anchor(
                            address(project, version.artefactId(), newest),
                            getTranslation("assessment.review.newest", newest))));
        } else if (access.rights(project).contains(Right.FOLLOW)
                && artefacts.draft(version.artefactId()).artefact().draftAt().isAfter(version.submittedAt())) {
            add(new Notice(
                    Tone.NEUTRAL,
                    getTranslation("evidence.newerDraft", version.number()),
                    new Anchor(
                            ProjectAddress.artefact(project, version.artefactId()),
                            getTranslation("assessment.review.newerDraft"))));
        }
    }

    private static int number(BeforeEnterEvent event) {
        try {
            return Integer.parseInt(event.getRouteParameters().get("number").orElseThrow(NotFound::new));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
