package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.ui.DifferenceAddress;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.artefact.ui.ShownDocuments;
import fr.coulisses.assessment.JudgementChange;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SecondReading;
import fr.coulisses.assessment.SubmittedVersion;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.assessment.queue.Neighbours;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Notices;
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

    private final transient ReviewTools tools;
    private final transient Reviews reviews;
    private final transient Artefacts artefacts;
    private final transient Versions versions;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final transient VersionReadings readings;
    private final transient ShownDocuments shown;
    private final transient Clock clock;
    private final transient Contributions contributions;
    private final transient Invitations invitations;
    private final transient SiteAddress site;
    private transient QueueFilter filter = QueueFilter.WAITING;

    ReviewView(
            ReviewTools tools,
            Artefacts artefacts,
            Versions versions,
            Referentials referentials,
            ProjectAccess access,
            CurrentPerson currentPerson,
            VersionReadings readings,
            ShownDocuments shown,
            Clock clock,
            Contributions contributions,
            Invitations invitations,
            SiteAddress site) {
        this.contributions = contributions;
        this.tools = tools;
        this.reviews = tools.reviews();
        this.artefacts = artefacts;
        this.versions = versions;
        this.referentials = referentials;
        this.access = access;
        this.currentPerson = currentPerson;
        this.readings = readings;
        this.shown = shown;
        this.clock = clock;
        this.invitations = invitations;
        this.site = site;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = ReviewAddress.filter(event.getLocation().getQueryParameters());
        Review review = reviews.get(id(event));
        access.require(review.version().projectId(), Right.REVIEW);
        show(review, false);
    }

    /// @param amending whether a released judgement is being changed
    private void show(Review review, boolean amending) {
        clear();
        ArtefactVersion version = review.version();
        Referential referential = referentials.get(version.referentialId());
        List<SubmittedVersion> history = reviews.history(version.artefactId());
        crumb(getTranslation("assessment.queue"), ReviewAddress.queue(filter));
        crumb(version.project().title(), ProjectAddress.of(version.projectId()));
        head(getTranslation("assessment.version.title", version.title(), version.number()));
        state(review, history);
        String files =
                ProjectAddress.artefact(version.projectId(), version.artefactId()) + "/v" + version.number() + ".";
        actions(new ArtefactView.FileLink(files, "pdf"));
        if (readings.hasWorkbook(version)) {
            actions(new ArtefactView.FileLink(files, "xlsx"));
        }
        neighbours(version.id());
        DocumentPreview document = DocumentPreview.of(
                shown.of(version.projectId(), version.artefactId(), readings.document(version, getLocale())));
        PlaceNames names = PlaceNames.of(readings.places(version, getLocale()));
        Optional<SecondReading> second = tools.secondReadings().of(version.id());
        ClaimedPlaces places = new ClaimedPlaces(names, document::jump);
        RemarksCard[] remarks = new RemarksCard[1];
        PlacePointer pointer = new PlacePointer(document, place -> remarks[0].about(place));
        remarks[0] = new RemarksCard(tools.remarks(), version.id(), names, true, document::jump, pointer::mark);
        Div side = new Div(new SubmissionCard(version, referential));
        side.addClassName("stack");
        if (amending) {
            side.add(new AmendmentForm(
                    tools.amendments(),
                    review,
                    referential,
                    tools.phrases(),
                    places,
                    changed -> show(changed == null ? reviews.get(version.id()) : changed, false)));
        } else if (review.state().isOpen()) {
            side.add(new ReviewForm(
                    reviews,
                    clock,
                    review,
                    referential,
                    earlier(version, history),
                    tools.phrases(),
                    places,
                    this::decided));
        } else {
            // Nothing in it takes the focus, and the keyboard must be able to scroll it.
            side.getElement().setAttribute("tabindex", "0");
            side.add(
                    new LeftoverTexts(ReviewForm.key(review)),
                    new DecisionCard(review, referential, names.places(), document::jump));
        }
        side.add(new ContributionsCard(contributions, version.id(), Optional.empty()), remarks[0]);
        second.ifPresent(reading -> side.addComponentAtIndex(1, secondReading(review, reading)));
        changes(review, side);
        side.add(new InvitationsCard(invitations, site, clock, version.id(), places));
        side.add(new LogCard(review.log()));
        offer(review, amending, second.isPresent());
        Div columns = new Div(pointer, side);
        columns.addClassNames("columns", "review-columns");
        add(columns);
    }

    /// The ways to the versions before and after this one in the queue one came from.
    private void neighbours(UUID version) {
        Neighbours around = tools.queue().around(version, filter);
        UUID previous = around.previous();
        UUID next = around.next();
        if (previous != null) {
            actions(way(previous, "assessment.queue.previous", "precedente"));
        }
        if (next != null) {
            actions(way(next, "assessment.queue.next", NEXT));
        } else {
            Anchor back = new Anchor(ReviewAddress.queue(filter), getTranslation("assessment.queue.back"));
            back.addClassName("button-link");
            back.setId(NEXT);
            actions(back);
        }
        facts(new Span(getTranslation("assessment.queue.around", around.waiting())));
    }

    private Anchor way(UUID version, String label, String id) {
        Anchor way = new Anchor(ReviewAddress.of(version, filter), getTranslation(label));
        way.addClassName("button-link");
        way.setId(id);
        return way;
    }

    private SecondReadingCard secondReading(Review review, SecondReading reading) {
        return new SecondReadingCard(
                tools.secondReadings(),
                review,
                reading,
                reading.readerId().equals(currentPerson.get().id()),
                () -> show(reviews.get(review.version().id()), false));
    }

    private void changes(Review review, Div side) {
        List<JudgementChange> changes = tools.amendments().of(review.version().id());
        if (!changes.isEmpty()) {
            side.add(new ChangesCard(review, changes));
        }
    }

    /// What a tutor can do with the version beside judging it.
    private void offer(Review review, boolean amending, boolean secondAsked) {
        UUID version = review.version().id();
        if (review.state().isDecided() && !amending) {
            actions(new Button(getTranslation("assessment.amend"), click -> show(reviews.get(version), true)));
        }
        if (!review.state().isOpen()) {
            return;
        }
        if (review.state() == ReviewState.SUBMITTED) {
            actions(new Button(getTranslation("assessment.review.take"), click -> show(reviews.take(version), false)));
        } else {
            actions(new Button(
                    getTranslation("assessment.review.putBack"), click -> show(reviews.putBack(version), false)));
        }
        actions(new Button(
                getTranslation("assessment.handOver"),
                click -> new HandOverDialog("assessment.handOver", reviews.colleagues(version), (colleague, word) -> {
                            show(reviews.handOver(version, colleague, word), false);
                            Notices.done(getTranslation("assessment.handOver.done"));
                        })
                        .open()));
        if (!secondAsked) {
            actions(new Button(
                    getTranslation("assessment.second.ask"),
                    click -> new HandOverDialog(
                                    "assessment.second.ask", reviews.colleagues(version), (colleague, word) -> {
                                        tools.secondReadings().ask(version, colleague, word);
                                        show(reviews.get(version), false);
                                    })
                            .open()));
        }
    }

    /// Where the version stands, who submitted it, and what came after it.
    private void state(Review review, List<SubmittedVersion> history) {
        ArtefactVersion version = review.version();
        if (version.project().isFictitious()) {
            facts(new Badge(Tone.WARN, getTranslation("project.fictitious")));
        }
        facts(new StateBadge(review.state()));
        String reviewer = review.reviewer();
        if (reviewer != null) {
            facts(new Span(getTranslation("assessment.queue.by", reviewer)));
        }
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

    /// The decision stands: the focus goes to the next version, one key away.
    private void decided(Review review) {
        show(review, false);
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
