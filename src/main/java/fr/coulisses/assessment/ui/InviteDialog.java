package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.assessment.guest.Invitations;
import fr.coulisses.assessment.guest.NewInvitation;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.CopyField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Invites a professional to one version, and then shows their link, once.
class InviteDialog extends Dialog {

    private final transient Invitations invitations;
    private final transient SiteAddress site;
    private final UUID version;
    private final transient Runnable invited;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final IntegerField days = new IntegerField();
    private final TextArea message = new TextArea();
    private final Paragraph problem = new Paragraph();

    InviteDialog(Invitations invitations, SiteAddress site, UUID version, Runnable invited) {
        this.invitations = invitations;
        this.site = site;
        this.version = version;
        this.invited = invited;
        setHeaderTitle(getTranslation("assessment.invitations.invite"));
        setWidth("36rem");
        name.setLabel(getTranslation("assessment.invite.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setAutofocus(true);
        email.setLabel(getTranslation("assessment.invite.email"));
        email.setHelperText(getTranslation("assessment.invite.email.help"));
        days.setLabel(getTranslation("assessment.invite.days"));
        days.setHelperText(getTranslation("assessment.invite.days.help", NewInvitation.MOST_DAYS));
        days.setValue(NewInvitation.USUAL_DAYS);
        days.setMin(1);
        days.setMax(NewInvitation.MOST_DAYS);
        days.setStepButtonsVisible(true);
        message.setLabel(getTranslation("assessment.invite.message"));
        message.setMaxLength(NewInvitation.LONGEST_MESSAGE);
        message.setMinRows(3);
        message.addClassName("wide");
        problem.addClassName("sign-in-message");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div fields = new Div(name, email, days, message);
        fields.addClassName("fields");
        Div body = new Div(new Paragraph(getTranslation("assessment.invite.help")), fields, problem);
        body.addClassName("stack");
        add(body);
        Button send = new Button(getTranslation("assessment.invite.confirm"), click -> invite());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), send);
    }

    private void invite() {
        problem.setVisible(false);
        try {
            Integer wanted = days.getValue();
            NewInvitation invitation = new NewInvitation(
                    name.getValue(), email.getValue(), wanted == null ? 0 : wanted, message.getValue());
            String secret = invitations.invite(version, invitation).secret();
            invited.run();
            handOver(invitation, site.link(InviteView.PATH + "/" + secret));
        } catch (Refusal refusal) {
            problem.setText(getTranslation(refusal.label(), refusal.arguments()));
            problem.setVisible(true);
        }
    }

    /// The link is known now and never again.
    private void handOver(NewInvitation invitation, String link) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("assessment.invite.link.title", invitation.name()));
        Anchor mail = new Anchor(
                "mailto:" + encoded(invitation.email()) + "?subject="
                        + encoded(getTranslation("assessment.invite.mail.subject")) + "&body="
                        + encoded(getTranslation("assessment.invite.mail.body", invitation.name(), link)),
                getTranslation("assessment.invite.mail"));
        mail.addClassName("button-link");
        mail.setRouterIgnore(true);
        Div body = new Div(
                new Paragraph(getTranslation("assessment.invite.link.help", invitation.days())),
                new CopyField(getTranslation("assessment.invite.link"), link),
                new Div(mail));
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }
}
