package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.account.ClosedLink;
import fr.coulisses.assessment.guest.Invitation;
import fr.coulisses.assessment.guest.Recommendation;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notices;
import java.util.function.BiConsumer;

/// Where a guest recommends what to do with the version, if they want to.
class RecommendationCard extends Card {

    private final RadioButtonGroup<Recommendation> choice = new RadioButtonGroup<>();
    private final TextArea opinion = new TextArea();
    private final transient BiConsumer<Recommendation, String> recommend;

    RecommendationCard(Invitation invitation, BiConsumer<Recommendation, String> recommend) {
        super("");
        this.recommend = recommend;
        heading().setText(getTranslation("assessment.guest.recommendation"));
        Paragraph help = new Paragraph(getTranslation("assessment.guest.recommendation.help"));
        help.addClassNames("soft", "small");
        choice.setLabel(getTranslation("assessment.guest.recommendation.choice"));
        choice.setItems(Recommendation.values());
        choice.setItemLabelGenerator(one -> getTranslation(one.labelKey()));
        choice.addClassName("vertical");
        choice.setValue(invitation.recommendation());
        opinion.setLabel(getTranslation("assessment.guest.opinion"));
        opinion.setMaxLength(4000);
        opinion.setMinRows(3);
        opinion.setWidthFull();
        opinion.setValue(invitation.opinion());
        add(help, choice, opinion, new Div(new Button(getTranslation("assessment.guest.recommend"), click -> send())));
    }

    private void send() {
        Recommendation chosen = choice.getValue();
        choice.setInvalid(chosen == null);
        if (chosen == null) {
            choice.setErrorMessage(getTranslation("assessment.guest.recommendation.missing"));
            return;
        }
        try {
            recommend.accept(chosen, opinion.getValue());
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return;
        } catch (ClosedLink closed) {
            Notices.refused(getTranslation("assessment.guest.closedMeanwhile"));
            return;
        }
        Notices.done(getTranslation("assessment.guest.recommendation.done"));
    }
}
