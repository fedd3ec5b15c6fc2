package fr.coulisses.notification;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The e-mails of the school as its administrators see them: whether they leave, and which failed.
@Service
public class Mails {

    private final MailRecords records;
    private final MailChannel channel;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Mails(MailRecords records, MailChannel channel, CurrentPerson currentPerson, Clock clock) {
        this.records = records;
        this.channel = channel;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    public boolean areSent() {
        currentPerson.require(Role.ADMIN);
        return channel.isOpen();
    }

    @Transactional(readOnly = true)
    public MailState state() {
        currentPerson.require(Role.ADMIN);
        return records.state();
    }

    @Transactional(readOnly = true)
    public List<FailedMail> failed(int offset, int limit) {
        currentPerson.require(Role.ADMIN);
        return records.failed(offset, limit);
    }

    /// Tries a failed e-mail again from the beginning.
    @Transactional
    public void retry(long mail) {
        currentPerson.require(Role.ADMIN);
        records.retry(mail, clock.instant());
    }
}
