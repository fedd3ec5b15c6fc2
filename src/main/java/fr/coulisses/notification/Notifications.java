package fr.coulisses.notification;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the person who is signed in was told; of others nobody sees anything.
@Service
public class Notifications {

    private final NotificationRecords records;
    private final CurrentPerson currentPerson;

    Notifications(NotificationRecords records, CurrentPerson currentPerson) {
        this.records = records;
        this.currentPerson = currentPerson;
    }

    /// A piece of one's notifications, newest first.
    @Transactional(readOnly = true)
    public List<Notification> mine(boolean unreadOnly, int offset, int limit) {
        return records.of(currentPerson.get().id(), unreadOnly, offset, limit);
    }

    @Transactional(readOnly = true)
    public int unread() {
        return records.unread(currentPerson.get().id());
    }

    /// Marks a notification as read.
    ///
    /// @return the address of the page it leads to
    /// @throws NotFound when it is not one's own
    @Transactional
    public String open(long id) {
        return records.open(id, currentPerson.get().id()).orElseThrow(NotFound::new);
    }

    @Transactional
    public void readAll() {
        records.readAll(currentPerson.get().id());
    }
}
