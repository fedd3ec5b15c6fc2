package fr.coulisses.project;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ReadOnce;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Who may do what in a project. Every service that touches one asks here first.
///
/// A student of the team reads, writes and manages the team; its tutor reads, reviews and manages; a member of its jury
/// reads; an administrator of the school reads and manages every project. Nobody else knows that it exists.
@Component
public class ProjectAccess {

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final ReadOnce<String, Set<Right>> reading = new ReadOnce<>();

    ProjectAccess(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /// What the person who is signed in may do there; nothing when the project is not theirs or does not exist.
    ///
    /// One page asks many services, and each asks here: within a request the answer is read once, and in work that
    /// outlives a request once for each transaction that only reads.
    public Set<Right> rights(UUID project) {
        SignedInPerson person = currentPerson.get();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return reading.once(name(project, person.id()), () -> read(project, person));
        }
        String name = name(project, person.id());
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Rights known) {
            return known.rights();
        }
        Set<Right> rights = read(project, person);
        request.setAttribute(name, new Rights(rights), RequestAttributes.SCOPE_REQUEST);
        return rights;
    }

    /// Reads the part of somebody anew when it is asked for next: it has just changed.
    void forget(UUID project, UUID person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(name(project, person), RequestAttributes.SCOPE_REQUEST);
        }
    }

    private record Rights(Set<Right> rights) {}

    private static String name(UUID project, UUID person) {
        return "rights of " + person + " in " + project;
    }

    private Set<Right> read(UUID project, SignedInPerson person) {
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
