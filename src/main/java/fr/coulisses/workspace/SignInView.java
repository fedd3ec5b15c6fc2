package fr.coulisses.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coulisses.platform.DemonstrationSchool;
import fr.coulisses.shared.ui.LanguageSwitch;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;

/// The sign-in page. In demonstration mode it offers the accounts of the demonstration school as buttons.
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "connexion";
    static final String EMAIL = "email";
    static final String PASSWORD = "password";
    static final String WRONG = "erreur";
    static final String WAIT = "attendre";

    private final Div message = new Div();
    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Form form = new Form();

    SignInView(DemonstrationSchool school) {
        addClassName("sign-in");
        Image logo = new Image("images/coulisses.svg", "");
        logo.addClassName("sign-in-logo");
        message.addClassName("sign-in-message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        fill();
        Section card = new Section(
                logo,
                new H1(getTranslation("workspace.name")),
                new Paragraph(getTranslation("workspace.promise")),
                message,
                form);
        card.addClassName("sign-in-card");
        add(card);
        if (school.isOpen()) {
            card.add(demonstration(school));
        }
        card.add(new LanguageSwitch());
    }

    private void fill() {
        email.setLabel(getTranslation("workspace.email"));
        email.getElement().setAttribute("name", EMAIL);
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        email.setAutofocus(true);
        password.setLabel(getTranslation("workspace.password"));
        password.getElement().setAttribute("name", PASSWORD);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        Checkbox stay = new Checkbox(getTranslation("workspace.stay"));
        stay.getElement().setAttribute("name", "stay");
        stay.getElement().setAttribute("value", "true");
        Button submit = new Button(getTranslation("workspace.signIn"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickListener(click -> form.submit());
        submit.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        form.add(token(), email, password, stay, submit);
    }

    private Component demonstration(DemonstrationSchool school) {
        Div buttons = new Div();
        buttons.addClassName("sign-in-accounts");
        for (Map.Entry<String, String> account : school.accounts().entrySet()) {
            buttons.add(new Button(getTranslation(account.getKey()), click -> {
                email.setValue(account.getValue());
                password.setValue(DemonstrationSchool.PASSWORD);
                form.submit();
            }));
        }
        Section section = new Section(
                new H2(getTranslation("workspace.demo.title")),
                new Paragraph(getTranslation("workspace.demo.help")),
                buttons);
        section.addClassName("sign-in-demo");
        return section;
    }

    private static Component token() {
        Input hidden = new Input();
        hidden.setType("hidden");
        CsrfToken token = (CsrfToken)
                VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName());
        if (token != null) {
            hidden.getElement().setAttribute("name", token.getParameterName());
            hidden.getElement().setAttribute("value", token.getToken());
        }
        return hidden;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey(WRONG)) {
            say("workspace.signIn.wrong");
        } else if (parameters.containsKey(WAIT)) {
            say("workspace.signIn.wait");
        }
    }

    private void say(String label) {
        message.setText(getTranslation(label));
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.signIn.title");
    }

    /// A native form: the browser offers to keep the password, and the sign-in works before Vaadin's scripts do more.
    @Tag("form")
    private static class Form extends HtmlContainer {

        Form() {
            addClassName("sign-in-form");
            getElement().setAttribute("method", "post");
            getElement().setAttribute("action", PATH);
        }

        void submit() {
            getElement().executeJs("requestAnimationFrame(() => this.submit())");
        }
    }
}
