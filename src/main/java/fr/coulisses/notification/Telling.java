package fr.coulisses.notification;

import fr.coulisses.assessment.ArtefactSubmitted;
import fr.coulisses.assessment.ContributionObjected;
import fr.coulisses.assessment.RemarkShared;
import fr.coulisses.assessment.ReviewReleased;
import fr.coulisses.assessment.ReviewState;
import fr.coulisses.assessment.SecondReadingAsked;
import fr.coulisses.assessment.due.DueSoon;
import fr.coulisses.assessment.due.ExtensionGiven;
import fr.coulisses.assessment.guest.GuestShared;
import fr.coulisses.assessment.guest.GuestSpoke;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.DatedEntry;
import fr.coulisses.register.Deadline;
import fr.coulisses.register.DeadlineNear;
import fr.coulisses.register.Registers;
import fr.coulisses.register.ui.RegisterAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Turns what happens into what people are told, in the same transaction: neither exists without the other.
@Component
class Telling {

    private final NotificationRecords records;
    private final Subjects subjects;
    private final Registers registers;

    Telling(NotificationRecords records, Subjects subjects, Registers registers) {
        this.records = records;
        this.subjects = subjects;
        this.registers = registers;
    }

    @EventListener
    void on(ArtefactSubmitted submitted) {
        records.tell(
                subjects.tutors(submitted.projectId()),
                NotificationKind.SUBMITTED,
                subjects.version(submitted.versionId()).at(Subjects.review(submitted.versionId())));
    }

    @EventListener
    void on(ReviewReleased released) {
        NotificationKind decided =
                released.state() == ReviewState.ACCEPTED ? NotificationKind.ACCEPTED : NotificationKind.SENT_BACK;
        NotificationKind kind = released.amended() ? NotificationKind.AMENDED : decided;
        records.tell(subjects.claimants(released.versionId()), kind, subjects.version(released.versionId()));
    }

    /// What a student says is for those who review, what anybody else says for those who claim something.
    @EventListener
    void on(RemarkShared remark) {
        Subject subject = subjects.version(remark.versionId()).by(subjects.person(remark.personId()));
        List<UUID> claimants = subjects.claimants(remark.versionId());
        if (claimants.contains(remark.personId())) {
            records.tell(
                    subjects.reviewers(remark.projectId(), remark.versionId()),
                    NotificationKind.REMARK,
                    subject.at(Subjects.review(remark.versionId())));
        } else {
            records.tell(claimants, NotificationKind.REMARK, subject);
        }
    }

    @EventListener
    void on(SecondReadingAsked asked) {
        records.tell(
                List.of(asked.readerId()),
                NotificationKind.SECOND_READING,
                subjects.version(asked.versionId()).at(Subjects.review(asked.versionId())));
    }

    @EventListener
    void on(GuestSpoke spoke) {
        records.tell(
                subjects.inviter(spoke.invitationId()),
                NotificationKind.GUEST,
                subjects.version(spoke.versionId()).by(subjects.guest(spoke.invitationId())));
    }

    @EventListener
    void on(GuestShared shared) {
        records.tell(
                subjects.claimants(shared.versionId()),
                NotificationKind.REMARK,
                subjects.version(shared.versionId()).by(subjects.guest(shared.invitationId())));
    }

    @EventListener
    void on(ContributionObjected objected) {
        Subject subject = subjects.version(objected.versionId()).by(subjects.person(objected.personId()));
        records.tell(List.of(objected.studentId()), NotificationKind.OBJECTION, subject);
        List<UUID> tutors = new ArrayList<>(subjects.tutors(objected.projectId()));
        tutors.remove(objected.studentId());
        records.tell(tutors, NotificationKind.OBJECTION, subject.at(Subjects.review(objected.versionId())));
    }

    @EventListener
    void on(ExtensionGiven given) {
        records.tell(
                List.of(given.student()),
                NotificationKind.EXTENSION,
                due(given.kind(), given.dueOn(), null).by(subjects.person(given.givenBy())));
    }

    /// Every node may find that a date is near; the first one tells it.
    @EventListener
    void on(DueSoon soon) {
        String once = "due " + soon.kind() + " " + soon.dueOn() + " " + soon.days();
        records.tell(List.of(soon.student()), NotificationKind.DUE_SOON, due(soon.kind(), soon.dueOn(), once));
    }

    /// The same holds for what the registers of a project have to do.
    @EventListener
    void on(DeadlineNear near) {
        DatedEntry dated = near.deadline();
        Deadline deadline = dated.deadline();
        records.tell(
                subjects.team(dated.project()),
                NotificationKind.DEADLINE,
                new Subject(
                        dated.name(),
                        "",
                        0,
                        subjects.project(dated.project()),
                        "",
                        deadline.day(),
                        RegisterAddress.of(
                                dated.project(), registers.get(dated.register()), dated.entry(), deadline.place()),
                        new Subject.Saying(deadline.label(), deadline.arguments()),
                        "deadline " + dated.entry() + " " + deadline.place() + " " + deadline.day() + " "
                                + near.ahead()));
    }

    private static Subject due(String kind, LocalDate day, @Nullable String once) {
        return new Subject("", kind, 0, "", "", day, ProjectAddress.LIST, null, once);
    }
}
