package fr.coulisses.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.calendar.CalendarLinks;
import fr.coulisses.calendar.ui.CalendarCard;
import fr.coulisses.notification.NotificationChoices;
import fr.coulisses.notification.ui.ChoicesCard;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Fields;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/// One's own account: who one is here, the password, how one is told of things, and one's calendar.
@Route("compte")
@PermitAll
class AccountView extends Page {

    private final transient People people;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    AccountView(People people, Cohorts cohorts, NotificationChoices choices, CalendarLinks links, SiteAddress site) {
        this.people = people;
        PersonSummary me = people.me();
        head(getTranslation("account.mine"));
        String cohort = cohorts.mine();
        add(new Figures()
                .with(getTranslation("account.name"), me.fullName())
                .with(getTranslation("account.email"), me.email())
                .with(getTranslation("account.role"), getTranslation("account.role." + me.role()))
                .with(getTranslation("account.cohort"), cohort.isEmpty() ? getTranslation("shared.none") : cohort));
        add(new ChoicesCard(choices), new CalendarCard(links, site), password());
    }

    private Card password() {
        present.setLabel(getTranslation("account.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setLabel(getTranslation("account.password.wanted"));
        wanted.setHelperText(getTranslation("account.password.help"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("account.password.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Button change = new Button(getTranslation("account.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div fields = new Div(present, wanted, again);
        fields.addClassName("fields");
        return new Card(getTranslation("account.password"), fields, new Div(change));
    }

    private void change() {
        Fields.accept(present, wanted, again);
        if (!again.getValue().equals(wanted.getValue())) {
            Fields.refuse(again, getTranslation("account.refused.passwordAgain"));
            return;
        }
        try {
            people.changeOwnPassword(present.getValue(), wanted.getValue());
        } catch (Refusal refusal) {
            PasswordField field = refusal.label().equals("account.refused.presentPassword") ? present : wanted;
            Fields.refuse(field, getTranslation(refusal.label(), refusal.arguments()));
            return;
        }
        present.clear();
        wanted.clear();
        again.clear();
        Notices.done(getTranslation("account.password.done"));
    }
}
