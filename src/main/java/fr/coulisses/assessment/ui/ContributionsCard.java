package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.assessment.contribution.Contribution;
import fr.coulisses.assessment.contribution.ContributionAnswer;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.Tone;
import java.util.Optional;
import java.util.UUID;

/// What each student of the team did of a version, and what the others say of it: they confirm it or object.
class ContributionsCard extends Card {

    private static final int MOST = 1000;

    private final transient Contributions contributions;
    private final UUID version;
    private final transient Optional<UUID> answering;
    private final Div body = new Div();

    /// @param answering the student of the team who looks, and may answer about the others
    ContributionsCard(Contributions contributions, UUID version, Optional<UUID> answering) {
        super("");
        this.contributions = contributions;
        this.version = version;
        this.answering = answering;
        heading().setText(getTranslation("contribution.title"));
        body.addClassName("stack");
        add(body);
        draw();
    }

    private void draw() {
        body.removeAll();
        contributions.of(version).forEach(contribution -> body.add(contribution(contribution)));
        setVisible(body.getComponentCount() > 0);
    }

    private Div contribution(Contribution contribution) {
        Div block = new Div(new H3(contribution.student()), new Paragraph(contribution.share()));
        block.addClassNames("claim");
        UnorderedList answers = new UnorderedList();
        answers.addClassName("list");
        contribution.lastWords().forEach(answer -> answers.add(answer(answer)));
        if (answers.getComponentCount() > 0) {
            block.add(answers);
        }
        answering
                .filter(student -> !student.equals(contribution.studentId()))
                .ifPresent(student -> block.add(question(contribution, student)));
        return block;
    }

    private ListItem answer(ContributionAnswer answer) {
        Span who = new Span(getTranslation("assessment.version.by", answer.person(), Formats.moment(answer.at())));
        who.addClassNames("soft", "small");
        Div text = new Div(
                answer.confirmed()
                        ? new Badge(Tone.GOOD, getTranslation("contribution.confirmed"))
                        : new Badge(Tone.WARN, getTranslation("contribution.contested")),
                who);
        text.addClassName("grow");
        if (!answer.reason().isBlank()) {
            text.add(new Span(Formats.quoted(answer.reason())));
        }
        return new ListItem(text);
    }

    private Div question(Contribution contribution, UUID student) {
        Optional<ContributionAnswer> mine = contribution.lastWords().stream()
                .filter(answer -> answer.personId().equals(student))
                .findFirst();
        TextArea why = new TextArea(getTranslation("contribution.reason"));
        why.setMaxLength(MOST);
        why.setRequiredIndicatorVisible(true);
        why.setWidthFull();
        why.setVisible(false);
        Button confirm = new Button(getTranslation("contribution.confirm"), click -> {
            contributions.confirm(version, contribution.studentId());
            draw();
        });
        Button object = new Button(getTranslation("contribution.object"));
        object.addClickListener(click -> {
            if (why.isVisible()) {
                object(contribution, why);
            } else {
                why.setVisible(true);
                why.focus();
                object.setText(getTranslation("contribution.object.send"));
            }
        });
        confirm.setVisible(mine.filter(ContributionAnswer::confirmed).isEmpty());
        confirm.addThemeVariants(ButtonVariant.SMALL);
        object.addThemeVariants(ButtonVariant.SMALL);
        confirm.setAriaLabel(getTranslation("contribution.confirm.of", contribution.student()));
        object.getElement().setAttribute("aria-description", contribution.student());
        Div buttons = new Div(confirm, object);
        buttons.addClassName("row");
        Div question = new Div(why, buttons);
        question.addClassName("stack");
        return question;
    }

    private void object(Contribution contribution, TextArea why) {
        try {
            contributions.object(version, contribution.studentId(), why.getValue());
            draw();
        } catch (Refusal refusal) {
            Fields.refuse(why, getTranslation(refusal.label(), refusal.arguments()));
        }
    }
}
