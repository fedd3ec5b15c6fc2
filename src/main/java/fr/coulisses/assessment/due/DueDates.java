package fr.coulisses.assessment.due;

import fr.coulisses.account.Cohort;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The due dates of the school: set by its administrators, and by tutors for the cohorts of the students they follow.
@Service
public class DueDates {

    private final DueDateRecords records;
    private final Kinds kinds;
    private final Versions versions;
    private final People people;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    DueDates(
            DueDateRecords records,
            Kinds kinds,
            Versions versions,
            People people,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.records = records;
        this.kinds = kinds;
        this.versions = versions;
        this.people = people;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    /// The cohorts whose dates one may set, by name.
    @Transactional(readOnly = true)
    public List<Cohort> cohorts() {
        SignedInPerson person = currentPerson.require(Role.ADMIN, Role.TUTOR);
        return records.cohorts(person.role() == Role.ADMIN ? null : person.id());
    }

    /// The dates of a cohort with their extensions, earliest first.
    @Transactional(readOnly = true)
    public List<DueDate> of(UUID cohort) {
        requireManaged(cohort);
        return records.of(cohort);
    }

    /// The students of a cohort, by name: who may be given longer.
    @Transactional(readOnly = true)
    public List<PersonSummary> students(UUID cohort) {
        requireManaged(cohort);
        return people.named(records.students(cohort));
    }

    /// Sets the date of a kind for a cohort.
    ///
    /// @throws Refusal when the kind has one already, or the note is above 500 characters
    @Transactional
    public void set(UUID cohort, String kind, LocalDate dueOn, String note) {
        requireManaged(cohort);
        kinds.get(kind);
        requireShort(note);
        if (!records.add(cohort, kind, dueOn, note.strip())) {
            throw new Refusal("due.refused.taken");
        }
        events.publishEvent(new DueDateSet(cohort, kind, dueOn));
    }

    /// Moves a date.
    ///
    /// @param edition the edition that was read
    /// @throws Refusal when somebody else moved it meanwhile, or an extension would end before it
    @Transactional
    public void move(UUID id, LocalDate dueOn, String note, int edition) {
        DueDate date = find(id);
        requireShort(note);
        date.extensions().stream()
                .filter(extension -> !extension.dueOn().isAfter(dueOn))
                .findFirst()
                .ifPresent(extension -> {
                    throw new Refusal(
                            "due.refused.beyondExtension", extension.student(), Formats.date(extension.dueOn()));
                });
        if (!records.move(id, dueOn, note.strip(), edition)) {
            throw new Refusal("due.refused.changedMeanwhile");
        }
        events.publishEvent(new DueDateSet(date.cohortId(), date.kind(), dueOn));
    }

    /// Takes a date back, with its extensions.
    @Transactional
    public void withdraw(UUID id) {
        records.withdraw(find(id).id());
    }

    /// Gives a student of the cohort longer, or another day than they were given before.
    ///
    /// @throws Refusal when the day is not after that of the cohort, the reason is empty or above 500 characters,
    /// or the student is of another cohort
    @Transactional
    public void extend(UUID id, UUID student, LocalDate dueOn, String reason) {
        DueDate date = find(id);
        if (!dueOn.isAfter(date.dueOn())) {
            throw new Refusal("due.refused.extensionDay", Formats.date(date.dueOn()));
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > 500) {
            throw new Refusal("due.refused.reason");
        }
        if (!records.students(date.cohortId()).contains(student)) {
            throw new Refusal("due.refused.student");
        }
        UUID giver = currentPerson.get().id();
        records.extend(id, student, dueOn, why, giver);
        events.publishEvent(new ExtensionGiven(student, date.kind(), dueOn, why, giver));
    }

    /// Takes an extension back.
    @Transactional
    public void endExtension(UUID id, UUID student) {
        records.endExtension(find(id).id(), student);
    }

    /// One's own dates, by kind.
    @Transactional(readOnly = true)
    public Map<String, Deadline> mine() {
        return records.deadlines(currentPerson.get().id());
    }

    /// Whether a version came in time; nothing when no date was set for its students. For all who may read it.
    @Transactional(readOnly = true)
    public Optional<Timeliness> timeliness(UUID version) {
        versions.get(version);
        return records.timeliness(version);
    }

    private DueDate find(UUID id) {
        currentPerson.require(Role.ADMIN, Role.TUTOR);
        DueDate date = records.find(id).orElseThrow(NotFound::new);
        requireManaged(date.cohortId());
        return date;
    }

    private void requireManaged(UUID cohort) {
        if (cohorts().stream().noneMatch(managed -> managed.id().equals(cohort))) {
            throw new NotFound();
        }
    }

    private static void requireShort(String note) {
        if (note.strip().length() > 500) {
            throw new Refusal("due.refused.note");
        }
    }
}
