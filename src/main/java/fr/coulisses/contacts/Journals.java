package fr.coulisses.contacts;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was said with the contacts of a project, and what is to be done next.
@Service
public class Journals {

    private static final String COLUMNS = """
            select id, contact_id, on_day, channel, summary, next_step, remind_on, done from contact_entry
            where project_id = ?""";

    private final JdbcClient jdbc;
    private final ContactRecords records;
    private final ProjectAccess access;
    private final ApplicationEventPublisher events;

    Journals(JdbcClient jdbc, ContactRecords records, ProjectAccess access, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.records = records;
        this.access = access;
        this.events = events;
    }

    /// The whole journal, from the first day on.
    @Transactional(readOnly = true)
    public List<JournalEntry> all(UUID project) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql(COLUMNS + " order by on_day, at, id")
                .param(project)
                .query(Journals::entry)
                .list();
    }

    /// What was said with a contact, newest first.
    @Transactional(readOnly = true)
    public List<JournalEntry> of(UUID project, UUID contact) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql(COLUMNS + " and contact_id = ? order by on_day desc, at desc, id")
                .params(project, contact)
                .query(Journals::entry)
                .list();
    }

    /// The next steps that are due on a day, the oldest first.
    @Transactional(readOnly = true)
    public List<JournalEntry> due(UUID project, LocalDate today) {
        access.require(project, Right.FOLLOW);
        return jdbc.sql(COLUMNS + " and not done and remind_on <= ? order by remind_on, id")
                .params(project, today)
                .query(Journals::entry)
                .list();
    }

    /// Writes down what was said.
    ///
    /// @param entry its id is given here
    /// @throws Refusal without a summary, for texts that are too long, and for a reminder before the day itself
    @Transactional
    public void note(UUID project, JournalEntry entry) {
        SignedInPerson person = access.require(project, Right.WRITE);
        records.get(project, entry.contact());
        require(entry);
        LocalDate reminder = entry.remindOn();
        jdbc.sql("""
                        insert into contact_entry
                            (id, project_id, contact_id, on_day, channel, summary, next_step, remind_on, done, person_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        project,
                        entry.contact(),
                        entry.day(),
                        entry.channel().name(),
                        entry.summary().strip(),
                        entry.nextStep().strip())
                .param(reminder)
                .params(entry.done(), person.id())
                .update();
        events.publishEvent(new ContactsChanged(project));
    }

    /// @throws Refusal without a summary, for texts that are too long, and for a reminder before the day itself
    static void require(JournalEntry entry) {
        if (entry.summary().isBlank()) {
            throw new Refusal("contacts.refused.summary");
        }
        if (entry.summary().length() > 2000 || entry.nextStep().length() > 300) {
            throw new Refusal("contacts.refused.entryLong");
        }
        if ((entry.summary() + entry.nextStep()).indexOf(0) >= 0) {
            throw new Refusal("contacts.refused.sign");
        }
        LocalDate reminder = entry.remindOn();
        if (reminder != null && reminder.isBefore(entry.day())) {
            throw new Refusal("contacts.refused.reminder");
        }
    }

    /// Says that the next step of an entry was taken, or not yet.
    @Transactional
    public void take(UUID project, UUID entry, boolean done) {
        access.require(project, Right.WRITE);
        jdbc.sql("update contact_entry set done = ? where project_id = ? and id = ?")
                .params(done, project, entry)
                .update();
        events.publishEvent(new ContactsChanged(project));
    }

    /// An entry as the first eight columns of a row say it.
    static JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class),
                Channel.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getBoolean(8));
    }
}
