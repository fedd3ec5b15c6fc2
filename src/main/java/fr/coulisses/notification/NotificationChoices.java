package fr.coulisses.notification;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How each person wants to be told; in the application only until they choose otherwise.
@Service
public class NotificationChoices {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final MailChannel channel;

    NotificationChoices(JdbcClient jdbc, CurrentPerson currentPerson, MailChannel channel) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.channel = channel;
    }

    /// Whether this Coulisses sends e-mails at all.
    public boolean isMailOffered() {
        currentPerson.get();
        return channel.isOpen();
    }

    /// One's own choices for everything that can concern one, in a fixed order.
    @Transactional(readOnly = true)
    public Map<NotificationKind, Mailing> mine() {
        SignedInPerson person = currentPerson.get();
        Map<NotificationKind, Mailing> choices = new EnumMap<>(NotificationKind.class);
        NotificationKind.of(person.role()).forEach(kind -> choices.put(kind, Mailing.APPLICATION));
        jdbc.sql("select kind, mailing from notification_choice where person_id = ?")
                .param(person.id())
                .query(row -> {
                    choices.replace(NotificationKind.valueOf(row.getString(1)), Mailing.valueOf(row.getString(2)));
                });
        return choices;
    }

    /// Chooses for one kind, from now on.
    ///
    /// @throws Refusal for an e-mail while none can be sent
    @Transactional
    public void choose(NotificationKind kind, Mailing mailing) {
        SignedInPerson person = currentPerson.get();
        if (!NotificationKind.of(person.role()).contains(kind)) {
            throw new NotFound();
        }
        if (mailing != Mailing.APPLICATION && !channel.isOpen()) {
            throw new Refusal("notification.refused.noMail");
        }
        jdbc.sql("""
                        insert into notification_choice (person_id, kind, mailing) values (?, ?, ?)
                        on conflict (person_id, kind) do update set mailing = excluded.mailing""").params(person.id(), kind.name(), mailing.name()).update();
    }
}
