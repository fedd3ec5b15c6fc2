package fr.coulisses.notification;

import fr.coulisses.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What somebody can be told, and who it can concern.
public enum NotificationKind {
    /// A version was submitted to a tutor's project.
    SUBMITTED(Role.TUTOR),
    SENT_BACK(Role.STUDENT),
    ACCEPTED(Role.STUDENT),
    /// A judgement that was known already was changed.
    AMENDED(Role.STUDENT),
    REMARK(Role.STUDENT, Role.TUTOR),
    /// Seven or two days are left.
    DUE_SOON(Role.STUDENT),
    EXTENSION(Role.STUDENT),
    SECOND_READING(Role.TUTOR),
    /// Somebody of the team objects to what a student says they did.
    OBJECTION(Role.STUDENT, Role.TUTOR),
    /// A professional one invited said something.
    GUEST(Role.TUTOR, Role.ADMIN),
    /// Something of a register has to be done soon: a request to file, a payment to expect, a report to hand in.
    DEADLINE(Role.STUDENT);

    private final Set<Role> roles;

    NotificationKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    /// The kinds that can concern somebody with a role.
    public static List<NotificationKind> of(Role role) {
        return Arrays.stream(values()).filter(kind -> kind.roles.contains(role)).toList();
    }

    /// What a choice is made about.
    public String labelKey() {
        return "notification.kind." + name();
    }
}
