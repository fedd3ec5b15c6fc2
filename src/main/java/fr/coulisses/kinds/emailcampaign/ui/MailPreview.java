package fr.coulisses.kinds.emailcampaign.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.emailcampaign.EmailCampaign;
import fr.coulisses.kinds.emailcampaign.EmailHtml;

/// The message as a mail program shows it, on a telephone or on a desk. It is shut in a frame that runs nothing and
/// fetches nothing.
class MailPreview extends Div {

    /// How wide it is shown.
    private enum Width {
        PHONE("mail-phone"),
        DESK("mail-desk");

        private final String look;

        Width(String look) {
            this.look = look;
        }
    }

    private final IFrame frame = new IFrame();
    private final Paragraph subject = new Paragraph();
    private final transient Wording wording;

    MailPreview(Wording wording) {
        this.wording = wording;
        addClassNames("mail-preview", "wide");
        RadioButtonGroup<Width> width = new RadioButtonGroup<>();
        width.setLabel(getTranslation("emailcampaign.preview.width"));
        width.setItems(Width.values());
        width.setItemLabelGenerator(each -> getTranslation("emailcampaign.preview." + each.name()));
        width.addValueChangeListener(changed -> {
            for (Width each : Width.values()) {
                frame.getElement().getClassList().set(each.look, each == changed.getValue());
            }
        });
        width.setValue(Width.DESK);
        subject.addClassName("mail-subject");
        frame.addClassName("mail-frame");
        frame.setTitle(getTranslation("emailcampaign.preview.title"));
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("tabindex", "0");
        add(width, subject, frame);
    }

    void show(EmailCampaign campaign) {
        subject.setText(
                campaign.subject().isBlank() ? getTranslation("emailcampaign.mail.untitled") : campaign.subject());
        frame.getElement().setAttribute("srcdoc", EmailHtml.preview(campaign, wording));
    }
}
