package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.ui.DifferenceAddress;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
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
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/// A submitted version, as it will be for ever, with what was said of it.
@Route("projets/:project/livrables/:artefact/versions/:number")
@PermitAll
class VersionView extends ProjectPage {

    private final transient Versions versions;
    private final transient Kinds kinds;
    private final transient Reviews reviews;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final transient Labels labels;

    VersionView(
            Projects projects,
            Versions versions,
            Kinds kinds,
            Reviews reviews,
            Referentials referentials,
            ProjectAccess access,
            Labels labels) {
        super(projects);
        this.versions = versions;
        this.kinds = kinds;
        this.reviews = reviews;
        this.referentials = referentials;
        this.access = access;
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
        if (version.number() > 1) {
            facts(new Anchor(
                    DifferenceAddress.of(project().id(), artefact, version.number() - 1, version.number()),
                    getTranslation("artefact.difference.since", version.number() - 1)));
        }
        ArtefactKind<?> kind = kinds.get(version.kind());
        String files = ProjectAddress.artefact(project().id(), artefact) + "/v" + version.number() + ".";
        actions(new ArtefactView.FileLink(files, "pdf"));
        if (kind.isWorkedOnInASpreadsheet()) {
            actions(new ArtefactView.FileLink(files, "xlsx"));
        }
        Div side = new Div(
                new DecisionCard(review, referential),
                new SubmissionCard(version, referential),
                new LogCard(review.log()));
        side.addClassName("stack");
        Div columns = new Div(
                DocumentPreview.of(kind, versions, version, new Wording(labels, getLocale(), version.project())), side);
        columns.addClassName("columns");
        add(columns);
    }

    private static int number(BeforeEnterEvent event) {
        try {
            return Integer.parseInt(event.getRouteParameters().get("number").orElseThrow(NotFound::new));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }
}
