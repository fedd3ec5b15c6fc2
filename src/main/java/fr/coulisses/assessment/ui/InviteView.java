package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coulisses.account.ClosedLink;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.artefact.ui.ShownDocuments;
import fr.coulisses.assessment.guest.GuestAccess;
import fr.coulisses.assessment.guest.GuestVersion;
import fr.coulisses.assessment.guest.Invitation;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;

/// What a professional from outside sees behind their link: one version, whoever is signed in besides.
@Route(value = InviteView.PATH + "/:secret", layout = GuestLayout.class)
@AnonymousAllowed
class InviteView extends Page implements BeforeEnterObserver {

    static final String PATH = "invite";

    private final transient GuestAccess guests;
    private final transient VersionReadings readings;
    private final transient ShownDocuments shown;

    InviteView(GuestAccess guests, VersionReadings readings, ShownDocuments shown) {
        this.guests = guests;
        this.readings = readings;
        this.shown = shown;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElseThrow(ClosedLink::new);
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        show(secret, address, guests.see(secret, address));
    }

    private void show(String secret, String address, GuestVersion seen) {
        clear();
        ArtefactVersion version = seen.version();
        Invitation invitation = seen.invitation();
        head(getTranslation("assessment.version.title", version.title(), version.number()));
        if (version.project().isFictitious()) {
            facts(new Badge(Tone.WARN, getTranslation("project.fictitious")));
        }
        facts(
                new Span(version.project().title()),
                new Span(getTranslation("assessment.version.submitted", Formats.moment(version.submittedAt()))));
        actions(new ArtefactView.FileLink(PATH + "/" + secret + "/version.", "pdf"));
        DocumentPreview document =
                DocumentPreview.of(shown.of(version, readings.document(version, getLocale()), PATH + "/" + secret));
        ClaimedPlaces places = new ClaimedPlaces(PlaceNames.of(readings.places(version, getLocale())), document::jump);
        GuestRemarksCard remarks =
                new GuestRemarksCard(invitation, places, (place, text) -> guests.comment(secret, address, place, text));
        Div side = new Div(
                new GuestClaimsCard(seen),
                remarks,
                new RecommendationCard(
                        invitation, (choice, opinion) -> guests.recommend(secret, address, choice, opinion)));
        side.addClassName("stack");
        Div columns = new Div(new PlacePointer(document, remarks::about), side);
        columns.addClassName("columns");
        add(welcome(invitation), columns);
    }

    private Notice welcome(Invitation invitation) {
        Span message = new Span(Formats.quoted(invitation.message()));
        message.addClassName("quoted");
        message.setVisible(!invitation.message().isEmpty());
        Span limits = new Span(getTranslation("assessment.guest.limits"));
        limits.addClassName("small");
        return new Notice(
                Tone.WAIT,
                getTranslation(
                        "assessment.guest.welcome",
                        invitation.name(),
                        invitation.invitedBy(),
                        Formats.moment(invitation.expiresAt())),
                message,
                limits);
    }
}
