package fr.coulisses.project;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.NotFound;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may do what in a project. Every service that touches one asks here first.
///
/// A student of the team reads, writes and manages the team; its tutor reads, reviews and manages; a member of its jury
/// reads; an administrator of the school reads and manages every project. Nobody else knows that it exists.
@Component
public class ProjectAccess {

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    ProjectAccess(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /// What the person who is signed in may do there; nothing when the project is not theirs or does not exist.
    public Set<Right> rights(UUID project) {
        SignedInPerson person = currentPerson.get();
        if (person.role() == Role.ADMIN) {
            return exists(project) ? EnumSet.of(Right.READ, Right.FOLLOW, Right.MANAGE) : Set.of();
        }
        return part(project, person.id())
                .map(part -> rights(person.role(), part))
                .orElse(Set.of());
    }

    /// Goes on only with this right.
    ///
    /// @return who is asking
    /// @throws NotFound without it
    public SignedInPerson require(UUID project, Right right) {
        if (!rights(project).contains(right)) {
            throw new NotFound();
        }
        return currentPerson.get();
    }

    private static Set<Right> rights(Role role, Part part) {
        return switch (part) {
            case TEAM ->
                role == Role.STUDENT ? EnumSet.of(Right.READ, Right.FOLLOW, Right.WRITE, Right.MANAGE) : Set.of();
            case TUTOR ->
                role == Role.TUTOR ? EnumSet.of(Right.READ, Right.FOLLOW, Right.REVIEW, Right.MANAGE) : Set.of();
            case JURY -> EnumSet.of(Right.READ);
        };
    }

    private Optional<Part> part(UUID project, UUID person) {
        return jdbc.sql("select part from project_member where project_id = ? and person_id = ?")
                .params(project, person)
                .query(String.class)
                .optional()
                .map(Part::valueOf);
    }

    private boolean exists(UUID project) {
        return jdbc.sql("select exists (select 1 from project where id = ?)")
                .param(project)
                .query(Boolean.class)
                .single();
    }
}
