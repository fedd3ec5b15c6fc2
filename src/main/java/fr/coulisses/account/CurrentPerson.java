package fr.coulisses.account;

import fr.coulisses.shared.NotFound;
import java.util.Arrays;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who is asking. Services ask it before anything else.
@Component
public class CurrentPerson {

    /// The person who is signed in.
    ///
    /// @throws NotFound when nobody is
    public SignedInPerson get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            return person;
        }
        throw new NotFound();
    }

    /// Goes on only for one of these roles.
    ///
    /// @throws NotFound for everybody else
    public SignedInPerson require(Role... roles) {
        SignedInPerson person = get();
        if (!Arrays.asList(roles).contains(person.role())) {
            throw new NotFound();
        }
        return person;
    }
}
