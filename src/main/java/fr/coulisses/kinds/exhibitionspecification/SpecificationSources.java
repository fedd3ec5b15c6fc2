package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.contacts.Contacts;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.Use;
import fr.coulisses.rights.UsedWork;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the registers of a project say of an exhibition: its works with their credits, and whom they may belong
/// to.
@Component
public class SpecificationSources {

    private final ObjectProvider<Contacts> contacts;
    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<RightsRegister> rights;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    SpecificationSources(
            ObjectProvider<Contacts> contacts, ObjectProvider<Entries> entries, ObjectProvider<RightsRegister> rights) {
        this.contacts = contacts;
        this.entries = entries;
        this.rights = rights;
    }

    /// The names in the contacts register, of those who may lend a work.
    public List<String> lenders(UUID project) {
        return contacts.getObject().all(project).stream()
                .map(contact -> contact.sheet().name())
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /// The works of the register of rights that visitors see or hear, in its order.
    public List<KnownWork> works(UUID project) {
        List<Entry<UsedWork, State>> register = entries.getObject().all(project, rights.getObject());
        return register.stream()
                .filter(entry -> entry.state() != State.REPLACED && isShown(entry.content()))
                .map(entry -> known(entry.id(), entry.content()))
                .toList();
    }

    /// The specification with the register of rights as it stands now.
    ExhibitionSpecification composed(UUID project, ExhibitionSpecification draft) {
        Set<String> sources = draft.works().stream()
                .map(Work::source)
                .filter(source -> !source.isEmpty())
                .collect(Collectors.toSet());
        return draft.composed(
                sources.isEmpty()
                        ? List.of()
                        : works(project).stream()
                                .filter(work -> sources.contains(work.id()))
                                .toList());
    }

    private static boolean isShown(UsedWork work) {
        return work.usage().has(Use.DISPLAY)
                || work.usage().has(Use.SCREENING)
                || work.usage().has(Use.BACKGROUND_SOUND);
    }

    private static KnownWork known(UUID id, UsedWork work) {
        return new KnownWork(
                id.toString(),
                work.title(),
                work.authorNames(),
                work.publishedIn() == null ? "" : String.valueOf(work.publishedIn()),
                fixing(work),
                work.credit().line());
    }

    private static @Nullable Fixing fixing(UsedWork work) {
        if (work.usage().has(Use.DISPLAY)) {
            return null;
        }
        return work.usage().has(Use.SCREENING) ? Fixing.PROJECTED : Fixing.SOUND;
    }
}
