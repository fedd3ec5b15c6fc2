package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.ui.DifferenceAddress;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SubmittedVersion;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A tutor before a submitted version: exactly what was submitted on one side, the judgement on the other.
@Route(ReviewAddress.QUEUE + "/:version")
@PermitAll
class ReviewView extends Page implements BeforeEnterObserver {

    private static final String NEXT = "suivante";

    private final transient Reviews reviews;
    private final transient Artefacts artefacts;
    private final transient Versions versions;
    private final transient Kinds kinds;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final transient Labels labels;
    private final transient Clock clock;

    ReviewView(
            Reviews reviews,
            Artefacts artefacts,
            Versions versions,
            Kinds kinds,
            Referentials referentials,
            ProjectAccess access,
            Labels labels,
            Clock clock) {
        this.reviews = reviews;
        this.artefacts = artefacts;
        this.versions = versions;
        this.kinds = kinds;
        this.referentials = referentials;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Review review = reviews.get(id(event));
        access.require(review.version().projectId(), Right.REVIEW);
        show(
                review.state() == ReviewState.SUBMITTED
                        ? reviews.take(review.version().id())
                        : review);
    }

    private void show(Review review) {
        clear();
        ArtefactVersion version = review.version();
        Referential referential = referentials.get(version.referentialId());
        ArtefactKind<?> kind = kinds.get(version.kind());
        List<SubmittedVersion> history = reviews.history(version.artefactId());
        crumb(getTranslation("assessment.queue"), ReviewAddress.QUEUE);
        crumb(version.project().title(), ProjectAddress.of(version.projectId()));
        head(getTranslation("assessment.version.title", version.title(), version.number()));
        state(review, history);
        String files =
                ProjectAddress.artefact(version.projectId(), version.artefactId()) + "/v" + version.number() + ".";
        actions(new ArtefactView.FileLink(files, "pdf"));
        if (kind.isWorkedOnInASpreadsheet()) {
            actions(new ArtefactView.FileLink(files, "xlsx"));
        }
        Div side = new Div(new SubmissionCard(version, referential));
        side.addClassName("stack");
        if (review.state().isOpen()) {
            side.add(new ReviewForm(reviews, clock, review, referential, earlier(version, history), this::decided));
        } else {
            // Nothing in it takes the focus, and the keyboard must be able to scroll it.
            side.getElement().setAttribute("tabindex", "0");
            side.add(new LeftoverTexts(ReviewForm.key(review)), new DecisionCard(review, referential));
            actions(next());
        }
        side.add(new LogCard(review.log()));
        Div columns = new Div(
                DocumentPreview.of(kind, versions, version, new Wording(labels, getLocale(), version.project())), side);
        columns.addClassNames("columns", "review-columns");
        add(columns);
    }

    /// Where the version stands, who submitted it, and what came after it.
    private void state(Review review, List<SubmittedVersion> history) {
        ArtefactVersion version = review.version();
        if (version.project().isFictitious()) {
            facts(new Badge(Tone.WARN, getTranslation("project.fictitious")));
        }
        facts(new StateBadge(review.state()));
        history.stream()
                .filter(submitted -> submitted.id().equals(version.id()))
                .forEach(submitted -> facts(new Span(getTranslation(
                        "assessment.review.submitted",
                        submitted.submittedBy(),
                        Formats.moment(version.submittedAt())))));
        if (version.number() > 1) {
            int before = earlier(version, history)
                    .map(Review::version)
                    .map(ArtefactVersion::number)
                    .orElse(version.number() - 1);
            facts(new Anchor(
                    DifferenceAddress.of(version.projectId(), version.artefactId(), before, version.number()),
                    getTranslation("artefact.difference.since", before)));
        }
        SubmittedVersion newest = history.getFirst();
        if (newest.number() > version.number()) {
            facts(new Anchor(
                    ReviewAddress.of(newest.id()), getTranslation("assessment.review.newest", newest.number())));
        } else if (artefacts.draft(version.artefactId()).artefact().draftAt().isAfter(version.submittedAt())) {
            facts(new Anchor(
                    ProjectAddress.artefact(version.projectId(), version.artefactId()),
                    getTranslation("assessment.review.newerDraft")));
        }
    }

    /// What was asked of the version that was judged before, so that a tutor sees whether it was done.
    private Optional<Review> earlier(ArtefactVersion version, List<SubmittedVersion> history) {
        return history.stream()
                .filter(before ->
                        before.number() < version.number() && before.state().isDecided())
                .findFirst()
                .map(SubmittedVersion::id)
                .map(reviews::get);
    }

    /// The way to what has waited longest, or back to the queue when nothing waits.
    private Anchor next() {
        Anchor next = reviews.queue(true, 0, 1).stream()
                .findFirst()
                .map(item -> new Anchor(ReviewAddress.of(item.versionId()), getTranslation("assessment.queue.next")))
                .orElseGet(() -> new Anchor(ReviewAddress.QUEUE, getTranslation("assessment.queue.back")));
        next.addClassName("button-link");
        next.setId(NEXT);
        return next;
    }

    /// The decision stands: the focus goes to the next version, one key away.
    private void decided(Review review) {
        show(review);
        getElement().executeJs("requestAnimationFrame(() => this.querySelector($0).focus())", "#" + NEXT);
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get("version").orElseThrow(NotFound::new));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
