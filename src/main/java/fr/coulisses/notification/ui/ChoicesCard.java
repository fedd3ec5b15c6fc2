package fr.coulisses.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.notification.Mailing;
import fr.coulisses.notification.NotificationChoices;
import fr.coulisses.notification.NotificationKind;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notices;
import java.util.Map;

/// How one wants to be told of each kind of thing; without a way to send e-mails it says why there is no choice.
public class ChoicesCard extends Card {

    private final transient NotificationChoices choices;

    public ChoicesCard(NotificationChoices choices) {
        super("");
        this.choices = choices;
        heading().setText(getTranslation("notification.choices"));
        Map<NotificationKind, Mailing> mine = choices.mine();
        setVisible(!mine.isEmpty());
        boolean offered = choices.isMailOffered();
        Paragraph help =
                new Paragraph(getTranslation(offered ? "notification.choices.help" : "notification.choices.noMail"));
        help.addClassName("soft");
        add(help);
        if (offered) {
            Div fields = new Div();
            fields.addClassName("fields");
            mine.forEach((kind, mailing) -> fields.add(choice(kind, mailing)));
            add(fields);
        }
    }

    private Select<Mailing> choice(NotificationKind kind, Mailing mailing) {
        Select<Mailing> choice = new Select<>();
        choice.setLabel(getTranslation(kind.labelKey()));
        choice.setItems(Mailing.values());
        choice.setItemLabelGenerator(one -> getTranslation(one.labelKey()));
        choice.setValue(mailing);
        choice.addValueChangeListener(changed -> {
            choices.choose(kind, changed.getValue());
            Notices.done(getTranslation("shared.saved"));
        });
        return choice;
    }
}
