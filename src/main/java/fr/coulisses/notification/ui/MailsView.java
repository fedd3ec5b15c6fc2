package fr.coulisses.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.notification.FailedMail;
import fr.coulisses.notification.MailState;
import fr.coulisses.notification.Mails;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Figures;
import fr.coulisses.shared.ui.LongList;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;

/// Whether the e-mails of the school leave, for its administrators: how many wait, and which failed and why.
@Route("administration/courriels")
@PermitAll
class MailsView extends Page implements BeforeEnterObserver {

    private final transient Mails mails;
    private final Div body = new Div();

    MailsView(Mails mails) {
        this.mails = mails;
        body.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        head(getTranslation("notification.mails"));
        if (!mails.areSent()) {
            add(new Notice(Tone.WARN, getTranslation("notification.mails.off")));
        }
        add(body);
        show();
    }

    private void show() {
        body.removeAll();
        MailState state = mails.state();
        body.add(new Figures()
                .with(getTranslation("notification.mails.waiting"), String.valueOf(state.waiting()))
                .with(getTranslation("notification.mails.sent"), String.valueOf(state.sent()))
                .with(getTranslation("notification.mails.givenUp"), String.valueOf(state.givenUp())));
        LongList<FailedMail> failed = new LongList<>(mails::failed, this::row);
        body.add(
                failed.isEmpty()
                        ? new EmptyState(
                                getTranslation("notification.mails.none"),
                                getTranslation("notification.mails.none.help"))
                        : new Card(getTranslation("notification.mails.failed"), failed));
    }

    private ListItem row(FailedMail mail) {
        Span reason = new Span(mail.failure());
        reason.addClassNames("small", "as-written");
        Span when =
                new Span(getTranslation("notification.mails.attempts", mail.attempts(), Formats.moment(mail.madeAt())));
        when.addClassNames("soft", "small");
        Div text = new Div(new Span(mail.person() + " · " + mail.email()), reason, when);
        text.addClassName("grow");
        Button retry = new Button(getTranslation("notification.mails.retry"), click -> {
            mails.retry(mail.id());
            Notices.done(getTranslation("notification.mails.retried"));
            show();
        });
        retry.setAriaLabel(getTranslation("notification.mails.retry") + " – " + mail.person());
        Tone tone = mail.givenUp() ? Tone.BAD : Tone.WAIT;
        String state = mail.givenUp() ? "notification.mails.isGivenUp" : "notification.mails.isWaiting";
        return new ListItem(text, new Badge(tone, getTranslation(state)), retry);
    }
}
