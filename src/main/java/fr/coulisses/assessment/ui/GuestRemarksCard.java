package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.account.ClosedLink;
import fr.coulisses.assessment.guest.Invitation;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notices;
import java.util.function.BiFunction;

/// Where a guest comments on the version, and reads what they said so far.
class GuestRemarksCard extends Card {

    private static final String REMARK = "remark";
    private static final int LONGEST = 4000;

    private final PlaceField place;
    private final TextArea text = new TextArea();
    private final Div said = new Div();
    private final Keeper keeper;
    private final transient ClaimedPlaces places;
    private final transient BiFunction<String, String, Invitation> comment;

    /// @param comment says something about a place, and answers with all that was said
    GuestRemarksCard(Invitation invitation, ClaimedPlaces places, BiFunction<String, String, Invitation> comment) {
        super("");
        this.places = places;
        this.place = new PlaceField(places.names());
        this.comment = comment;
        heading().setText(getTranslation("assessment.guest.remarks"));
        text.setLabel(getTranslation("assessment.guest.remark"));
        text.setHelperText(getTranslation("assessment.guest.remark.help"));
        text.setMaxLength(LONGEST);
        text.setMinRows(4);
        text.setWidthFull();
        keeper = new Keeper("guest-" + invitation.id());
        keeper.watch(text, REMARK);
        keeper.addClassName("stack");
        keeper.add(place, text);
        keeper.onRecovered((name, before, typed) -> text.setValue(typed));
        show(invitation);
        add(said, keeper, new Div(new Button(getTranslation("assessment.guest.remark.send"), click -> send())));
    }

    /// Prepares a remark about a place, with the keyboard where it is typed.
    void about(String path) {
        place.setValue(path);
        text.focus();
        text.scrollIntoView();
    }

    private void send() {
        String words = text.getValue();
        text.setInvalid(false);
        try {
            show(comment.apply(place.path(), words));
        } catch (Refusal refusal) {
            Fields.refuse(text, getTranslation(refusal.label(), refusal.arguments()));
            return;
        } catch (ClosedLink closed) {
            Notices.refused(getTranslation("assessment.guest.closedMeanwhile"));
            return;
        }
        keeper.kept(REMARK, words);
        text.clear();
        place.clear();
        text.focus();
        Notices.done(getTranslation("assessment.guest.remark.done"));
    }

    private void show(Invitation invitation) {
        said.removeAll();
        said.setVisible(!invitation.remarks().isEmpty());
        said.add(new GuestRemarkList(invitation.remarks(), places::way));
    }
}
