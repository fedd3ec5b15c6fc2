package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.assessment.guest.Invitation;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Notices;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// The professionals from outside who were invited to a version: for those who invite what they opened and said, for
/// the team what was shared. Nothing stands there while nobody was invited and one cannot invite.
class InvitationsCard extends Card {

    private final transient Invitations invitations;
    private final transient SiteAddress site;
    private final transient Clock clock;
    private final UUID version;
    private final transient ClaimedPlaces places;
    private final boolean inviting;
    private final Div body = new Div();

    InvitationsCard(Invitations invitations, SiteAddress site, Clock clock, UUID version, ClaimedPlaces places) {
        super("");
        this.invitations = invitations;
        this.site = site;
        this.clock = clock;
        this.version = version;
        this.places = places;
        this.inviting = invitations.mayInvite(version);
        heading().setText(getTranslation("assessment.invitations"));
        body.addClassName("stack");
        add(body);
        show();
    }

    private void show() {
        List<Invitation> all = invitations.of(version);
        setVisible(inviting || !all.isEmpty());
        body.removeAll();
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assessment.invitations.none"));
            none.addClassName("soft");
            body.add(none);
        }
        all.forEach(invitation -> body.add(entry(invitation)));
        if (inviting) {
            Div foot = new Div(new Button(
                    getTranslation("assessment.invitations.invite"),
                    click -> new InviteDialog(invitations, site, version, this::show).open()));
            foot.addClassName("claim");
            body.add(foot);
        }
    }

    private InvitationEntry entry(Invitation invitation) {
        InvitationEntry entry = new InvitationEntry(invitation, clock.instant(), places, inviting);
        if (inviting && invitation.hasSomethingToShare()) {
            entry.offer(new Button(getTranslation("assessment.invitations.share"), click -> {
                invitations.share(invitation.id());
                Notices.done(getTranslation("assessment.invitations.shared"));
                show();
            }));
        }
        if (inviting && invitation.state(clock.instant()) == Invitation.State.OPEN) {
            entry.offer(new Button(
                    getTranslation("assessment.invitations.revoke"),
                    click -> new Confirmation(
                                    getTranslation("assessment.invitations.revoke"),
                                    getTranslation("assessment.invitations.revoke.confirm", invitation.name()),
                                    getTranslation("shared.confirm"),
                                    () -> revoke(invitation))
                            .open()));
        }
        return entry;
    }

    private void revoke(Invitation invitation) {
        invitations.revoke(invitation.id());
        Notices.done(getTranslation("assessment.invitations.revoked", invitation.name()));
        show();
    }
}
