package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.due.ui.TimelinessBadge;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/// A submitted version, as it will be for ever, with what was said of it.
@Route("projets/:project/livrables/:artefact/versions/:number")
@PermitAll
class VersionView extends ProjectPage {

    private final transient Versions versions;
    private final transient Kinds kinds;
    private final transient Artefacts artefacts;
    private final transient Reviews reviews;
    private final transient Contributions contributions;
    private final transient DueDates dueDates;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final transient Labels labels;

    VersionView(
            Projects projects,
            Versions versions,
            Kinds kinds,
            Artefacts artefacts,
            Reviews reviews,
            Contributions contributions,
            DueDates dueDates,
            Referentials referentials,
            ProjectAccess access,
            CurrentPerson currentPerson,
            Labels labels) {
        super(projects);
        this.versions = versions;
        this.kinds = kinds;
        this.artefacts = artefacts;
        this.reviews = reviews;
        this.contributions = contributions;
        this.dueDates = dueDates;
        this.referentials = referentials;
        this.access = access;
        this.currentPerson = currentPerson;
        this.labels = labels;
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
        ArtefactKind<?> kind = kinds.get(version.kind());
        String files = ProjectAddress.artefact(project().id(), artefact) + "/v" + version.number() + ".";
        actions(new ArtefactView.FileLink(files, "pdf"));
        if (kind.isWorkedOnInASpreadsheet()) {
            actions(new ArtefactView.FileLink(files, "xlsx"));
        }
        actions(receipt(version));
        dueDates.timeliness(version.id()).ifPresent(time -> facts(new TimelinessBadge(time)));
        newer(version);
        Wording wording = new Wording(labels, getLocale(), version.project());
        DocumentPreview preview = DocumentPreview.of(kind, versions, version, wording);
        boolean member = access.rights(project().id()).contains(Right.WRITE);
        Div side = new Div(
                new DecisionCard(review, referential, places(kind, version, wording), preview::jump),
                new ContributionsCard(
                        contributions,
                        version.id(),
                        member ? Optional.of(currentPerson.get().id()) : Optional.empty()),
                new SubmissionCard(version, referential),
                new LogCard(review.log()));
        side.addClassName("stack");
        Div columns = new Div(preview, side);
        columns.addClassName("columns");
        add(columns);
    }

    private <C> Places places(ArtefactKind<C> kind, ArtefactVersion version, Wording wording) {
        return new Places(kind.places(versions.content(version, kind), wording));
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
