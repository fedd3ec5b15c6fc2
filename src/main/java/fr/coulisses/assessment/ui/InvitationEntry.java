package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.assessment.guest.Invitation;
import fr.coulisses.assessment.guest.Recommendation;
import fr.coulisses.assessment.guest.Visit;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Tone;
import java.time.Instant;
import java.util.List;

/// One professional from outside: until when their link opens, what they opened, said and recommend.
class InvitationEntry extends Div {

    private final Div actions = new Div();

    /// @param places of the version, that the guest may speak of
    /// @param whole whether the reader is told how the link is used
    InvitationEntry(Invitation invitation, Instant now, ClaimedPlaces places, boolean whole) {
        addClassNames("claim", "stack");
        Span by = new Span(getTranslation(
                "assessment.invitation.by", invitation.invitedBy(), Formats.moment(invitation.invitedAt())));
        by.addClassNames("soft", "small");
        add(new H3(invitation.name()), by);
        if (whole) {
            add(state(invitation, now), visits(invitation.visits()));
        }
        if (invitation.recommendation() != null) {
            add(recommendation(invitation.recommendation(), invitation.opinion()));
        }
        if (!invitation.remarks().isEmpty()) {
            add(new GuestRemarkList(invitation.remarks(), places::way));
        } else if (!whole && invitation.recommendation() == null) {
            Paragraph nothing = new Paragraph(getTranslation("assessment.invitation.nothingShared"));
            nothing.addClassNames("soft", "small");
            add(nothing);
        }
        actions.addClassName("row");
        actions.setVisible(false);
        add(actions);
    }

    /// Puts something to do under the entry.
    void offer(Component action) {
        actions.add(action);
        actions.setVisible(true);
    }

    private Div state(Invitation invitation, Instant now) {
        Invitation.State state = invitation.state(now);
        Tone tone = state == Invitation.State.OPEN ? Tone.GOOD : Tone.NEUTRAL;
        Span until = new Span(getTranslation("assessment.invitation.until", Formats.moment(invitation.expiresAt())));
        until.addClassNames("soft", "small");
        Div line = new Div(new Badge(tone, getTranslation(state.labelKey())), until);
        line.addClassName("row");
        return line;
    }

    private Component visits(List<Visit> visits) {
        if (visits.isEmpty()) {
            Span never = new Span(getTranslation("assessment.visits.none"));
            never.addClassName("small");
            return never;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "small");
        visits.forEach(visit -> list.add(new ListItem(getTranslation(
                "assessment.visit",
                Formats.moment(visit.at()),
                getTranslation(visit.seen().labelKey())))));
        return new Details(
                getTranslation(
                        "assessment.visits",
                        visits.size(),
                        Formats.moment(visits.getLast().at())),
                list);
    }

    private Div recommendation(Recommendation recommendation, String opinion) {
        Tone tone = switch (recommendation) {
            case ACCEPT -> Tone.GOOD;
            case REWORK -> Tone.WARN;
            case NO_OPINION -> Tone.NEUTRAL;
        };
        Div block = new Div(new Div(new Badge(tone, getTranslation(recommendation.labelKey()))));
        block.addClassName("stack");
        if (!opinion.isEmpty()) {
            Paragraph words = new Paragraph(opinion);
            words.addClassName("as-written");
            block.add(words);
        }
        return block;
    }
}
