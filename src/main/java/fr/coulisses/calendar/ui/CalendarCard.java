package fr.coulisses.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.calendar.CalendarLink;
import fr.coulisses.calendar.CalendarLinks;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.SiteAddress;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.CopyField;
import fr.coulisses.shared.ui.Notices;
import java.util.Optional;

/// Where one makes, renews and revokes the link to one's calendar; a new one is shown once.
public class CalendarCard extends Card {

    private final transient CalendarLinks links;
    private final transient SiteAddress site;
    private final Div body = new Div();

    public CalendarCard(CalendarLinks links, SiteAddress site) {
        super("");
        this.links = links;
        this.site = site;
        heading().setText(getTranslation("calendar.title"));
        Paragraph help = new Paragraph(getTranslation("calendar.help"));
        help.addClassName("soft");
        body.addClassName("stack");
        add(help, body);
        show();
    }

    private void show() {
        body.removeAll();
        Optional<CalendarLink> link = links.mine();
        if (link.isEmpty()) {
            body.add(new Div(new Button(getTranslation("calendar.make"), click -> make())));
            return;
        }
        body.add(new Paragraph(state(link.get())), actions());
    }

    private String state(CalendarLink link) {
        String made = getTranslation("calendar.made", Formats.moment(link.madeAt()));
        return made + " "
                + (link.readAt() == null
                        ? getTranslation("calendar.neverRead")
                        : getTranslation("calendar.read", Formats.moment(link.readAt())));
    }

    private Div actions() {
        Button renew = new Button(
                getTranslation("calendar.renew"),
                click -> confirm("calendar.renew", "calendar.renew.confirm", this::make));
        Button revoke = new Button(
                getTranslation("calendar.revoke"),
                click -> confirm("calendar.revoke", "calendar.revoke.confirm", this::revoke));
        Div row = new Div(renew, revoke);
        row.addClassName("row");
        return row;
    }

    private void confirm(String title, String text, Runnable confirmed) {
        new Confirmation(getTranslation(title), getTranslation(text), getTranslation("shared.confirm"), confirmed)
                .open();
    }

    private void make() {
        String link = site.link("calendrier/" + links.make() + ".ics");
        show();
        body.addComponentAsFirst(new CopyField(getTranslation("calendar.link"), link));
        body.addComponentAtIndex(1, new Paragraph(getTranslation("calendar.once")));
    }

    private void revoke() {
        links.revoke();
        Notices.done(getTranslation("calendar.revoked"));
        show();
    }
}
