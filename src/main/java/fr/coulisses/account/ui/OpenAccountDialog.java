package fr.coulisses.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.account.Cohort;
import fr.coulisses.account.Cohorts;
import fr.coulisses.account.InitialPassword;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Fields;

/// Opens one account; its password is made here and shown once.
class OpenAccountDialog extends Dialog {

    private final transient People people;
    private final transient Cohorts cohorts;
    private final transient Runnable done;
    private final EmailField email = new EmailField();
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final Select<Role> role = new Select<>();
    private final ComboBox<String> cohort = new ComboBox<>();

    OpenAccountDialog(People people, Cohorts cohorts, Runnable done) {
        this.people = people;
        this.cohorts = cohorts;
        this.done = done;
        setHeaderTitle(getTranslation("account.open"));
        setWidth("36rem");
        email.setLabel(getTranslation("account.email"));
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        givenName.setLabel(getTranslation("account.givenName"));
        givenName.setRequiredIndicatorVisible(true);
        familyName.setLabel(getTranslation("account.familyName"));
        familyName.setRequiredIndicatorVisible(true);
        role.setLabel(getTranslation("account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(value -> getTranslation("account.role." + value));
        role.setValue(Role.STUDENT);
        cohort.setLabel(getTranslation("account.cohort"));
        cohort.setHelperText(getTranslation("account.cohort.help"));
        cohort.setItems(cohorts.all().stream().map(Cohort::name).toList());
        cohort.setAllowCustomValue(true);
        cohort.addCustomValueSetListener(typed -> cohort.setValue(typed.getDetail()));
        Div fields = new Div(email, givenName, familyName, role, cohort);
        fields.addClassName("fields");
        add(fields);
        Button open = new Button(getTranslation("account.open"), click -> save());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), open);
    }

    private void save() {
        Fields.accept(email, givenName, familyName);
        String password = InitialPassword.make();
        PersonSummary opened;
        try {
            opened = people.open(
                    new NewPerson(email.getValue(), givenName.getValue(), familyName.getValue(), role.getValue()),
                    password);
            if (cohort.getValue() != null && !cohort.getValue().isBlank()) {
                cohorts.join(cohort.getValue(), opened.id());
            }
        } catch (Refusal refusal) {
            refuse(refusal);
            return;
        }
        close();
        done.run();
        new PasswordDialog(opened, password).open();
    }

    private void refuse(Refusal refusal) {
        String sentence = getTranslation(refusal.label(), refusal.arguments());
        TextField name = refusal.label().equals("account.refused.givenName") ? givenName : familyName;
        if (refusal.label().endsWith("Name")) {
            Fields.refuse(name, sentence);
        } else {
            Fields.refuse(email, sentence);
        }
    }
}
